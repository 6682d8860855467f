import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @Column(nullable = false) Set<Byte> ofByte;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Byte, Byte> ofByteMap;
  @ElementCollection @Column(nullable = false) Set<Short> ofShort;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Short, Short> ofShortMap;
  @ElementCollection @Column(nullable = false) Set<Integer> ofInteger;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Integer, Integer> ofIntegerMap;
  @ElementCollection @Column(nullable = false) Set<Long> ofLong;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Long, Long> ofLongMap;
  @ElementCollection @Column(nullable = false) Set<Float> ofFloat;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Float, Float> ofFloatMap;
  @ElementCollection @Column(nullable = false) Set<Double> ofDouble;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Double, Double> ofDoubleMap;
  @ElementCollection @Column(nullable = false) Set<BigDecimal> ofBigDecimal;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<BigDecimal, BigDecimal> ofBigDecimalMap;
  @ElementCollection @Column(nullable = false) Set<BigInteger> ofBigInteger;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<BigInteger, BigInteger> ofBigIntegerMap;
  @ElementCollection @Column(nullable = false) Set<Boolean> ofBoolean;
  @ElementCollection @MapKeyColumn(length = 20, precision = 5) @Column(length = 30) Map<Boolean, Boolean> ofBooleanMap;
}
