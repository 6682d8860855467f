import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = MoneyText.class) Money money;
  Other other;
}

class Money {}

class Other {}

abstract class Texts<T> implements AttributeConverter<T, String> {
  @Override
  public String convertToDatabaseColumn(T value) {
    return null;
  }

  @Override
  public T convertToEntityAttribute(String value) {
    return null;
  }
}

class MoneyText extends Texts<Money> {}

@Converter(autoApply = true)
class OtherText extends Texts<Other> {}
