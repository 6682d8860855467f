import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.math.BigInteger;

@MappedSuperclass
abstract class Base<T> {
  T general;
  @Column(nullable = false, length = 12) T strict;
}

@Entity
class ByteHolder extends Base<Byte> {
  @Id Long id;
}

@Entity
class ShortHolder extends Base<Short> {
  @Id Long id;
}

@Entity
class IntegerHolder extends Base<Integer> {
  @Id Long id;
}

@Entity
class LongHolder extends Base<Long> {
  @Id Long id;
}

@Entity
class FloatHolder extends Base<Float> {
  @Id Long id;
}

@Entity
class DoubleHolder extends Base<Double> {
  @Id Long id;
}

@Entity
class BigDecimalHolder extends Base<BigDecimal> {
  @Id Long id;
}

@Entity
class BigIntegerHolder extends Base<BigInteger> {
  @Id Long id;
}

@Entity
class BooleanHolder extends Base<Boolean> {
  @Id Long id;
}
