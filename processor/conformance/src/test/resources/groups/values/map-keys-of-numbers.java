import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection Map<Byte, String> ofByte;
  @ElementCollection Map<Short, String> ofShort;
  @ElementCollection Map<Integer, String> ofInteger;
  @ElementCollection Map<Long, String> ofLong;
  @ElementCollection Map<Float, String> ofFloat;
  @ElementCollection Map<Double, String> ofDouble;
  @ElementCollection Map<BigDecimal, String> ofBigDecimal;
  @ElementCollection Map<BigInteger, String> ofBigInteger;
  @ElementCollection Map<Boolean, String> ofBoolean;
}
