import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;

@Entity
class Holder {
  @Id Long id;
  @Version Integer version;
  Long value;
  Integer number;
  Part part;
}

@Embeddable
class Part {
  Long coins;
}

@Entity
class Keyed {
  @EmbeddedId Key id;
  @ManyToOne Holder holder;
}

@Embeddable
class Key {
  Long a;
  String b;
}

@Converter(autoApply = true)
class Longs implements AttributeConverter<Long, String> {
  @Override
  public String convertToDatabaseColumn(Long value) {
    return null;
  }

  @Override
  public Long convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter(autoApply = true)
class Integers implements AttributeConverter<Integer, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Integer value) {
    return null;
  }

  @Override
  public Integer convertToEntityAttribute(BigDecimal value) {
    return null;
  }
}
