import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Holder {
  @Id Long id;
  @Collate("C") String text;
  @Collate("POSIX") @Column(length = 9, nullable = false, unique = true) String sized;
  @Collate("ucs_basic") @Column(name = "`Quoted`") String quoted;
  @Collate("C") @Enumerated(EnumType.STRING) Color color;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
