import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB) byte[] blob;
  @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB) String clob;
  @JdbcTypeCode(SqlTypes.MATERIALIZED_NCLOB) String nclob;
}
