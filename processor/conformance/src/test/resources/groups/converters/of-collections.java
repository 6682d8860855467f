import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = Texts.class) List<String> texts;
  @Convert(converter = Maps.class) Map<String, Integer> map;
  @Convert(converter = Texts.class) @Column(length = 1000) List<String> longer;
}

@Converter
class Texts implements AttributeConverter<List<String>, String> {
  @Override
  public String convertToDatabaseColumn(List<String> value) {
    return null;
  }

  @Override
  public List<String> convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter
class Maps implements AttributeConverter<Map<String, Integer>, String> {
  @Override
  public String convertToDatabaseColumn(Map<String, Integer> value) {
    return null;
  }

  @Override
  public Map<String, Integer> convertToEntityAttribute(String value) {
    return null;
  }
}
