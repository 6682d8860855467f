import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  List<String> texts;
  List<Integer> numbers;
  Set<String> set;
  Map<String, Integer> map;
  @ElementCollection List<String> own;
  @Column(length = 77) List<String> sized;
}

@Converter(autoApply = true)
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

@Converter(autoApply = true)
class Maps implements AttributeConverter<Map<String, Integer>, Long> {
  @Override
  public Long convertToDatabaseColumn(Map<String, Integer> value) {
    return null;
  }

  @Override
  public Map<String, Integer> convertToEntityAttribute(Long value) {
    return null;
  }
}
