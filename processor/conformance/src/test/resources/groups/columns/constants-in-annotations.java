import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
@Table(name = Holder.PREFIX + "holder")
class Holder {
  static final String PREFIX = "t_";
  static final int LENGTH = 2 * Sizes.BASE + 1;

  @Id Long id;

  @Column(name = PREFIX + Sizes.NAME, length = LENGTH, nullable = !Sizes.STRICT)
  String text;

  @Column(precision = Sizes.BASE, scale = Sizes.BASE / 4)
  BigDecimal amount;

  @ColumnDefault("" + LENGTH)
  int number;

  @JdbcTypeCode(java.sql.Types.CHAR)
  @Column(length = 'a' - 90)
  String fixed;
}

interface Sizes {
  int BASE = 10;
  String NAME = "text";
  boolean STRICT = BASE > 5;
}
