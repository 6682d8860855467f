import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = ToText.class) @Column(length = 40, nullable = false, unique = true) Money text;
  @Convert(converter = ToDecimal.class) @Column(precision = 12, scale = 3) Money amount;
  @Convert(converter = ToText.class) @Column(columnDefinition = "char(9)") Money defined;
  @Convert(converter = ToText.class) @Lob Money large;
  @Convert(converter = ToText.class) @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 4) Money fixed;
  @Convert(converter = ToText.class) @JdbcTypeCode(SqlTypes.LONG32VARCHAR) Money endless;
  @Convert(converter = ToText.class) @Basic(optional = false) Money needed;
}

class Money {
  long cents;
}

@Converter
class ToText implements AttributeConverter<Money, String> {
  @Override
  public String convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(String value) {
    return null;
  }
}

@Converter
class ToDecimal implements AttributeConverter<Money, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Money value) {
    return null;
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal value) {
    return null;
  }
}
