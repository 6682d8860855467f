import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  List<Byte> ofByteList;
  Set<Byte> ofByteSet;
  List<Short> ofShortList;
  Set<Short> ofShortSet;
  List<Integer> ofIntegerList;
  Set<Integer> ofIntegerSet;
  List<Long> ofLongList;
  Set<Long> ofLongSet;
  List<Float> ofFloatList;
  Set<Float> ofFloatSet;
  List<Double> ofDoubleList;
  Set<Double> ofDoubleSet;
  List<BigDecimal> ofBigDecimalList;
  Set<BigDecimal> ofBigDecimalSet;
  List<BigInteger> ofBigIntegerList;
  Set<BigInteger> ofBigIntegerSet;
  List<Boolean> ofBooleanList;
  Set<Boolean> ofBooleanSet;
}
