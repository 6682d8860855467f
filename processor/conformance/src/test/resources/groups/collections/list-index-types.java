import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.ListIndexJdbcType;
import org.hibernate.annotations.ListIndexJdbcTypeCode;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @OrderColumn @ListIndexJdbcType(SmallIntJdbcType.class) List<String> narrow;
  @ElementCollection @OrderColumn(name = "at") @ListIndexJdbcTypeCode(Types.SMALLINT) List<String> coded;
  @ElementCollection @ListIndexJdbcTypeCode(Types.BIGINT) List<String> implied;
  @ElementCollection @OrderBy @ListIndexJdbcTypeCode(Types.BIGINT) List<String> sorted;
  @ElementCollection @OrderColumn(columnDefinition = "bigint") @ListIndexJdbcTypeCode(Types.SMALLINT) List<String> defined;
}
