import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.VARCHAR) Color text;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 5) Color fixed;
  @JdbcTypeCode(SqlTypes.INTEGER) Color number;
  @JdbcTypeCode(SqlTypes.SMALLINT) Color small;
  @JdbcTypeCode(SqlTypes.TINYINT) Color tiny;
  @JdbcTypeCode(SqlTypes.BIGINT) Color big;
  @JdbcTypeCode(SqlTypes.LONG32VARCHAR) Color endless;
  @JdbcTypeCode(SqlTypes.NVARCHAR) @Column(length = 11) Color national;
  @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.LONGVARCHAR) Color longer;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
