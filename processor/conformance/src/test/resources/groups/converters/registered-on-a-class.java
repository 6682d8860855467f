import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.net.URI;
import org.hibernate.annotations.ConverterRegistration;

@Entity
@ConverterRegistration(converter = MoneyText.class)
@ConverterRegistration(converter = OtherText.class, autoApply = false)
@ConverterRegistration(converter = UriText.class, domainType = URI.class)
class Holder {
  @Id Long id;
  Money money;
  Other other;
  URI uri;
}

class Money {}

class Other implements Serializable {}

@Converter
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
class OtherText implements AttributeConverter<Other, String> {
  @Override
  public String convertToDatabaseColumn(Other value) {
    return null;
  }

  @Override
  public Other convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter
class UriText implements AttributeConverter<URI, String> {
  @Override
  public String convertToDatabaseColumn(URI value) {
    return null;
  }

  @Override
  public URI convertToEntityAttribute(String value) {
    return null;
  }
}
