import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;

  @Embedded
  @Convert(attributeName = "coins", converter = ToText.class)
  Part part;

  @ElementCollection
  @Convert(attributeName = "key", converter = ToText.class)
  @Convert(attributeName = "value", converter = ToNumber.class)
  Map<Money, Money> map;

  @ElementCollection
  @Convert(attributeName = "value", converter = ToNumber.class)
  @MapKeyColumn(length = 20)
  Map<String, Money> valued;

  @ElementCollection
  @Convert(converter = ToText.class)
  @Column(length = 30)
  Set<Money> set;
}

@Embeddable
class Part {
  Money coins;
}

class Money implements Serializable {
  long cents;
}

@Converter
class ToText implements AttributeConverter<Money, String> {
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
class ToNumber implements AttributeConverter<Money, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Integer value) {
    return null;
  }
}
