import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
class Holder {
  @Id Long id;
  @Convert(converter = YesNoConverter.class) boolean yes;
  @Convert(converter = YesNoConverter.class) Boolean maybe;
  @Convert(converter = TrueFalseConverter.class) @Column(nullable = false) Boolean strict;
  @Convert(converter = TrueFalseConverter.class) @Column(name = "`Quoted`") Boolean quoted;
  @Convert(converter = NumericBooleanConverter.class) boolean number;
  @Convert(converter = NumericBooleanConverter.class) @Column(columnDefinition = "smallint") Boolean small;
  @Convert(converter = YesNoConverter.class) @Column(length = 5) Boolean sized;
  @ElementCollection @Convert(converter = YesNoConverter.class) List<Boolean> list;
}
