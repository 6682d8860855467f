import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import java.sql.Types;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @MapKeyJdbcType(SmallIntJdbcType.class) Map<Integer, String> narrow;
  @ElementCollection @MapKeyColumn(name = "k", length = 12) @MapKeyJdbcType(CharJdbcType.class) Map<String, String> fixed;
  @ElementCollection @MapKeyJdbcTypeCode(Types.VARCHAR) Map<UUID, String> texts;
  @ElementCollection @MapKeyJavaType(StringJavaType.class) Map<String, String> described;
  @ManyToMany @MapKeyJdbcTypeCode(Types.BIGINT) Map<Integer, Holder> others;
}
