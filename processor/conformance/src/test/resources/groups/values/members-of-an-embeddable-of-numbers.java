import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
class Holder {
  @Id Long id;
  Parts parts;
}

@Embeddable
class Parts {
  byte ofBytePrimitive;
  @Column(name = "ofBytePrimitive_w") byte ofBytePrimitiveWritten;
  Byte ofByte;
  @Column(name = "ofByte_w") Byte ofByteWritten;
  short ofShortPrimitive;
  @Column(name = "ofShortPrimitive_w") short ofShortPrimitiveWritten;
  Short ofShort;
  @Column(name = "ofShort_w") Short ofShortWritten;
  int ofIntPrimitive;
  @Column(name = "ofIntPrimitive_w") int ofIntPrimitiveWritten;
  Integer ofInteger;
  @Column(name = "ofInteger_w") Integer ofIntegerWritten;
  long ofLongPrimitive;
  @Column(name = "ofLongPrimitive_w") long ofLongPrimitiveWritten;
  Long ofLong;
  @Column(name = "ofLong_w") Long ofLongWritten;
  float ofFloatPrimitive;
  @Column(name = "ofFloatPrimitive_w") float ofFloatPrimitiveWritten;
  Float ofFloat;
  @Column(name = "ofFloat_w") Float ofFloatWritten;
  double ofDoublePrimitive;
  @Column(name = "ofDoublePrimitive_w") double ofDoublePrimitiveWritten;
  Double ofDouble;
  @Column(name = "ofDouble_w") Double ofDoubleWritten;
  BigDecimal ofBigDecimal;
  @Column(name = "ofBigDecimal_w") BigDecimal ofBigDecimalWritten;
  BigInteger ofBigInteger;
  @Column(name = "ofBigInteger_w") BigInteger ofBigIntegerWritten;
  boolean ofBooleanPrimitive;
  @Column(name = "ofBooleanPrimitive_w") boolean ofBooleanPrimitiveWritten;
  Boolean ofBoolean;
  @Column(name = "ofBoolean_w") Boolean ofBooleanWritten;
}
