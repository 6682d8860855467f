import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = ToColor.class) Money color;
  @Convert(converter = ToColor.class) @Column(nullable = false, unique = true) Money once;
}

class Money {
  long cents;
}

enum Color {
  RED,
  GREEN,
  BLUE
}

@Converter
class ToColor implements AttributeConverter<Money, Color> {
  @Override
  public Color convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(Color value) {
    return null;
  }
}
