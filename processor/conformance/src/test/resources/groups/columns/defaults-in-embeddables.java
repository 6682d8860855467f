import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Holder {
  @Id @ColumnDefault("3") Long id;
  Part part;
  @Version @ColumnDefault("0") int version;
}

@Embeddable
class Part {
  @ColumnDefault("4") int number;
  @ColumnDefault("'p'") @Column(nullable = false, length = 5) String text;
}
