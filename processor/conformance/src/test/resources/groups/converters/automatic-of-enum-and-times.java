import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

@Entity
class Holder {
  @Id Long id;
  Color color;
  @Enumerated(EnumType.STRING) Color named;
  @Convert(disableConversion = true) Color plain;
  YearMonth month;
  Instant instant;
  UUID uuid;
  URI uri;
}

enum Color {
  RED,
  GREEN,
  BLUE
}

@Converter(autoApply = true)
class Colors implements AttributeConverter<Color, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Color value) {
    return value == null ? null : BigDecimal.TEN;
  }

  @Override
  public Color convertToEntityAttribute(BigDecimal value) {
    return null;
  }
}

@Converter(autoApply = true)
class Months implements AttributeConverter<YearMonth, LocalDate> {
  @Override
  public LocalDate convertToDatabaseColumn(YearMonth value) {
    return null;
  }

  @Override
  public YearMonth convertToEntityAttribute(LocalDate value) {
    return null;
  }
}

@Converter(autoApply = true)
class Instants implements AttributeConverter<Instant, Long> {
  @Override
  public Long convertToDatabaseColumn(Instant value) {
    return null;
  }

  @Override
  public Instant convertToEntityAttribute(Long value) {
    return null;
  }
}

@Converter(autoApply = true)
class Uuids implements AttributeConverter<UUID, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(UUID value) {
    return null;
  }

  @Override
  public UUID convertToEntityAttribute(byte[] value) {
    return null;
  }
}

@Converter(autoApply = true)
class Uris implements AttributeConverter<URI, String> {
  @Override
  public String convertToDatabaseColumn(URI value) {
    return null;
  }

  @Override
  public URI convertToEntityAttribute(String value) {
    return null;
  }
}
