import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.YearMonth;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.BINARY) byte[] fixed;
  @JdbcTypeCode(SqlTypes.VARBINARY) @Column(length = 10) byte[] varying;
  @JdbcTypeCode(SqlTypes.LONGVARBINARY) byte[] longer;
  @JdbcTypeCode(SqlTypes.LONG32VARBINARY) byte[] endless;
  @JdbcTypeCode(SqlTypes.BLOB) byte[] blob;
  @JdbcTypeCode(SqlTypes.VARBINARY) YearMonth month;
  @JdbcTypeCode(SqlTypes.BLOB) Serializable large;
}
