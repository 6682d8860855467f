import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Texted {
  @Id
  @JdbcTypeCode(SqlTypes.VARCHAR)
  UUID id;

  @ManyToOne Raw raw;
}

@Entity
class Raw {
  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 16)
  UUID id;

  @ManyToOne Texted texted;
  @ManyToMany List<Texted> many;
}
