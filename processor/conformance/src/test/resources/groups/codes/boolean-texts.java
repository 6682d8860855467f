import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.VARCHAR) Boolean text;
  @JdbcTypeCode(SqlTypes.CHAR) boolean letter;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 3, nullable = false) Boolean sized;
  @JdbcTypeCode(SqlTypes.TINYINT) Boolean tiny;
  @JdbcTypeCode(SqlTypes.SMALLINT) Boolean small;
  @JdbcTypeCode(SqlTypes.NCHAR) Boolean national;
  @JdbcTypeCode(SqlTypes.LONGVARCHAR) Boolean longer;
  @JdbcTypeCode(SqlTypes.NUMERIC) Boolean digits;
  @JdbcTypeCode(SqlTypes.BIGINT) Boolean big;
}
