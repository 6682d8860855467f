import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<Byte> ofByte;
  @ElementCollection List<Short> ofShort;
  @ElementCollection List<Integer> ofInteger;
  @ElementCollection List<Long> ofLong;
  @ElementCollection List<Float> ofFloat;
  @ElementCollection List<Double> ofDouble;
  @ElementCollection List<BigDecimal> ofBigDecimal;
  @ElementCollection List<BigInteger> ofBigInteger;
  @ElementCollection List<Boolean> ofBoolean;
}
