import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.ListIndexJavaType;
import org.hibernate.type.descriptor.java.ShortJavaType;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @OrderColumn @ListIndexJavaType(ShortJavaType.class) List<String> shorts;
}
