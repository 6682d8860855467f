import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.List;

@Entity
@Convert(attributeName = "money", converter = ToText.class)
@Convert(attributeName = "part.coins", converter = ToText.class)
@Convert(attributeName = "inherited", converter = ToNumber.class)
@Convert(attributeName = "list", converter = ToText.class)
class Holder extends Base {
  @Id Long id;
  @Convert(converter = ToNumber.class) Money money;
  Part part;
  @ElementCollection List<Money> list;
}

@MappedSuperclass
class Base {
  @Convert(converter = ToText.class) Money inherited;
}

@Embeddable
class Part {
  @Convert(converter = ToNumber.class) Money coins;
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
