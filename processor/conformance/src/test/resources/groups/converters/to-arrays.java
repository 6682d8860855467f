import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = ToTexts.class) Money texts;
  @Convert(converter = ToNumbers.class) @Column(nullable = false) Money numbers;
}

class Money {
  long cents;
}

@Converter
class ToTexts implements AttributeConverter<Money, String[]> {
  @Override
  public String[] convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(String[] value) {
    return null;
  }
}

@Converter
class ToNumbers implements AttributeConverter<Money, Integer[]> {
  @Override
  public Integer[] convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Integer[] value) {
    return null;
  }
}
