//: refused limbeck-102 -- PostgreSQL has no type of its own for the code
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.REF) String ref;
  @JdbcTypeCode(SqlTypes.DATALINK) String link;
  @JdbcTypeCode(SqlTypes.GEOMETRY) String shape;
  @JdbcTypeCode(SqlTypes.VECTOR) float[] vector;
  @JdbcTypeCode(SqlTypes.OTHER) String other;
}
