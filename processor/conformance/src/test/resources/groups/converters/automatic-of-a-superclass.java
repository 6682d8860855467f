import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  Derived derived;
  Base base;
  Stone interfaced;
  @ElementCollection Set<Derived> set;
}

class Base {}

class Derived extends Base {}

interface Thing {}

class Stone implements Thing {}

@Converter(autoApply = true)
class BaseText implements AttributeConverter<Base, String> {
  @Override
  public String convertToDatabaseColumn(Base value) {
    return null;
  }

  @Override
  public Base convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter(autoApply = true)
class ThingNumber implements AttributeConverter<Thing, Integer> {
  @Override
  public Integer convertToDatabaseColumn(Thing value) {
    return null;
  }

  @Override
  public Thing convertToEntityAttribute(Integer value) {
    return null;
  }
}
