//: since 7.1
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Types;
import java.util.List;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdJdbcType;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @CollectionId(column = @Column(name = "row_id"), generator = "increment") @CollectionIdJavaClass(idType = Integer.class) @CollectionIdJdbcType(BigIntJdbcType.class) List<String> described;
  @ElementCollection @CollectionId(column = @Column(name = "row_id"), generator = "increment") @CollectionIdJavaClass(idType = Long.class) @CollectionIdJdbcTypeCode(Types.INTEGER) List<String> coded;
}
