import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = ToString.class) Money mString;
  @Convert(converter = ToInteger.class) Money mInteger;
  @Convert(converter = ToLong.class) Money mLong;
  @Convert(converter = ToShort.class) Money mShort;
  @Convert(converter = ToByte.class) Money mByte;
  @Convert(converter = ToDouble.class) Money mDouble;
  @Convert(converter = ToFloat.class) Money mFloat;
  @Convert(converter = ToBigDecimal.class) Money mBigDecimal;
  @Convert(converter = ToBigInteger.class) Money mBigInteger;
  @Convert(converter = ToBoolean.class) Money mBoolean;
  @Convert(converter = ToCharacter.class) Money mCharacter;
  @Convert(converter = ToUUID.class) Money mUUID;
}

class Money {
  long cents;
}

@Converter
class ToString implements AttributeConverter<Money, String> {
  @Override
  public String convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter
class ToInteger implements AttributeConverter<Money, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Integer value) {
    return null;
  }
}

@Converter
class ToLong implements AttributeConverter<Money, Long> {
  @Override
  public Long convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Long value) {
    return null;
  }
}

@Converter
class ToShort implements AttributeConverter<Money, Short> {
  @Override
  public Short convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Short value) {
    return null;
  }
}

@Converter
class ToByte implements AttributeConverter<Money, Byte> {
  @Override
  public Byte convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Byte value) {
    return null;
  }
}

@Converter
class ToDouble implements AttributeConverter<Money, Double> {
  @Override
  public Double convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Double value) {
    return null;
  }
}

@Converter
class ToFloat implements AttributeConverter<Money, Float> {
  @Override
  public Float convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Float value) {
    return null;
  }
}

@Converter
class ToBigDecimal implements AttributeConverter<Money, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal value) {
    return null;
  }
}

@Converter
class ToBigInteger implements AttributeConverter<Money, BigInteger> {
  @Override
  public BigInteger convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(BigInteger value) {
    return null;
  }
}

@Converter
class ToBoolean implements AttributeConverter<Money, Boolean> {
  @Override
  public Boolean convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Boolean value) {
    return null;
  }
}

@Converter
class ToCharacter implements AttributeConverter<Money, Character> {
  @Override
  public Character convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Character value) {
    return null;
  }
}

@Converter
class ToUUID implements AttributeConverter<Money, UUID> {
  @Override
  public UUID convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(UUID value) {
    return null;
  }
}
