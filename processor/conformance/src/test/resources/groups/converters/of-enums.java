//: differs [7.0..7.4] - constraint .* CHECK .* -- Hibernate runs the converter when it starts
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = ToCode.class) Color code;
  @Convert(converter = ToNumber.class) Color number;
  @Convert(converter = ToText.class) @Column(length = 3, nullable = false) Color text;
  @Convert(converter = ToMoney.class) Color decimal;
  @ElementCollection @Convert(converter = ToText.class) Set<Color> set;
  @ElementCollection @Convert(converter = ToText.class, attributeName = "key") Map<Color, String> map;
}

enum Color {
  RED,
  GREEN,
  BLUE
}

@Converter
class ToCode implements AttributeConverter<Color, Character> {
  @Override
  public Character convertToDatabaseColumn(Color value) {
    return value == null ? null : value.name().charAt(0);
  }

  @Override
  public Color convertToEntityAttribute(Character value) {
    return null;
  }
}

@Converter
class ToNumber implements AttributeConverter<Color, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Color value) {
    return value == null ? null : value.ordinal() * 10;
  }

  @Override
  public Color convertToEntityAttribute(Integer value) {
    return null;
  }
}

@Converter
class ToText implements AttributeConverter<Color, String> {
  @Override
  public String convertToDatabaseColumn(Color value) {
    return value == null ? null : value.name().substring(0, 3);
  }

  @Override
  public Color convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter
class ToMoney implements AttributeConverter<Color, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Color value) {
    return value == null ? null : BigDecimal.valueOf(value.ordinal());
  }

  @Override
  public Color convertToEntityAttribute(BigDecimal value) {
    return null;
  }
}
