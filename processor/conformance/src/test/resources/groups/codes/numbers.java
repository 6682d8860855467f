import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.BIT) boolean bit;
  @JdbcTypeCode(SqlTypes.BOOLEAN) Boolean bool;
  @JdbcTypeCode(SqlTypes.INTEGER) boolean number;
  @JdbcTypeCode(SqlTypes.CHAR) Boolean letter;
  @JdbcTypeCode(SqlTypes.TINYINT) int tiny;
  @JdbcTypeCode(SqlTypes.SMALLINT) Integer small;
  @JdbcTypeCode(SqlTypes.BIGINT) Integer big;
  @JdbcTypeCode(SqlTypes.FLOAT) Double floating;
  @JdbcTypeCode(SqlTypes.REAL) double real;
  @JdbcTypeCode(SqlTypes.DOUBLE) Float twice;
  @JdbcTypeCode(SqlTypes.FLOAT) Float single;
  @JdbcTypeCode(SqlTypes.NUMERIC) Long numeric;
  @JdbcTypeCode(SqlTypes.DECIMAL) BigDecimal decimal;
  @JdbcTypeCode(SqlTypes.DECIMAL) @Column(precision = 12, scale = 5) BigDecimal sized;
  @JdbcTypeCode(SqlTypes.NUMERIC) int digits;
  @JdbcTypeCode(SqlTypes.NUMERIC) Double numericDouble;
  @JdbcTypeCode(SqlTypes.VARCHAR) BigDecimal text;
  @JdbcTypeCode(SqlTypes.VARCHAR) Long longText;
  @JdbcTypeCode(SqlTypes.VARCHAR) int intText;
  @JdbcTypeCode(SqlTypes.CHAR) BigInteger fixed;
  @JdbcTypeCode(SqlTypes.VARCHAR) Double doubleText;
  @JdbcTypeCode(SqlTypes.BIGINT) BigInteger big2;
  @JdbcTypeCode(SqlTypes.DOUBLE) BigDecimal bigDouble;
  @JdbcTypeCode(SqlTypes.FLOAT) Integer intFloat;
}
