//: differs - constraint .* CHECK .* -- Hibernate runs the converter when it starts
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = ToText.class) boolean text;
  @Convert(converter = ToNumber.class) Boolean number;
  @Convert(converter = ToLetter.class) Boolean letter;
}

@Converter
class ToText implements AttributeConverter<Boolean, String> {
  @Override
  public String convertToDatabaseColumn(Boolean value) {
    return value == null ? null : value ? "on" : "off";
  }

  @Override
  public Boolean convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter
class ToNumber implements AttributeConverter<Boolean, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Boolean value) {
    return value == null ? null : value ? 1 : -1;
  }

  @Override
  public Boolean convertToEntityAttribute(Integer value) {
    return null;
  }
}

@Converter
class ToLetter implements AttributeConverter<Boolean, Character> {
  @Override
  public Character convertToDatabaseColumn(Boolean value) {
    return value == null ? null : value ? '+' : '-';
  }

  @Override
  public Boolean convertToEntityAttribute(Character value) {
    return null;
  }
}
