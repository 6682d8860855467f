import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.UUID) UUID plain;
  @JdbcTypeCode(SqlTypes.VARCHAR) UUID text;
  @JdbcTypeCode(SqlTypes.CHAR) UUID fixed;
  @JdbcTypeCode(SqlTypes.BINARY) UUID raw;
  @JdbcTypeCode(SqlTypes.VARBINARY) UUID bytes;
  @JdbcTypeCode(SqlTypes.NVARCHAR) UUID national;
  @JdbcTypeCode(SqlTypes.NCHAR) UUID fixedNational;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) UUID endless;
  @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 40, nullable = false) UUID sized;
  @ElementCollection @JdbcTypeCode(SqlTypes.VARCHAR) Set<UUID> set;
  @ElementCollection @MapKeyJdbcTypeCode(SqlTypes.CHAR) Map<UUID, String> map;
}
