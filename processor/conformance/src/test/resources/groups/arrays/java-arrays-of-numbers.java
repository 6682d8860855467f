import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
class Holder {
  @Id Long id;
  byte[] ofBytePrimitive;
  short[] ofShortPrimitive;
  Short[] ofShort;
  int[] ofIntPrimitive;
  Integer[] ofInteger;
  long[] ofLongPrimitive;
  Long[] ofLong;
  float[] ofFloatPrimitive;
  Float[] ofFloat;
  double[] ofDoublePrimitive;
  Double[] ofDouble;
  BigDecimal[] ofBigDecimal;
  BigInteger[] ofBigInteger;
  boolean[] ofBooleanPrimitive;
  Boolean[] ofBoolean;
}
