import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

@Entity
class Holder {
  @Id Long id;
  Money money;
  @Column(length = 9, nullable = false) Money sized;
  @Convert(disableConversion = true) SerialMoney raw;
  SerialMoney converted;
  int primitive;
  Integer wrapped;
  long untouched;
  @ElementCollection List<Money> list;
  @ElementCollection Map<Money, Money> map;
}

class Money {
  long cents;
}

class SerialMoney implements Serializable {
  long cents;
}

@Converter(autoApply = true)
class MoneyText implements AttributeConverter<Money, String> {
  @Override
  public String convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter(autoApply = true)
class SerialText implements AttributeConverter<SerialMoney, Long> {
  @Override
  public Long convertToDatabaseColumn(SerialMoney value) {
    return null;
  }

  @Override
  public SerialMoney convertToEntityAttribute(Long value) {
    return null;
  }
}

@Converter(autoApply = true)
class Numbers implements AttributeConverter<Integer, String> {
  @Override
  public String convertToDatabaseColumn(Integer value) {
    return null;
  }

  @Override
  public Integer convertToEntityAttribute(String value) {
    return null;
  }
}
