import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
class Numbers {
  @Id @GeneratedValue Long id;
  int primitive;
  Integer wrapped;
  @Column int written;
  short small;
  byte tiny;
  float single;
  double twice;
  @Column(precision = 12) Double precise;
  BigDecimal amount;
  @Column(precision = 10, scale = 4) BigDecimal price;
  BigInteger huge;
}
