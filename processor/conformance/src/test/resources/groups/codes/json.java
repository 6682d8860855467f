import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.JSON) Map<String, Object> map;
  @JdbcTypeCode(SqlTypes.JSON) List<String> list;
  @JdbcTypeCode(SqlTypes.JSON) String text;
  @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Payload payload;
  @JdbcTypeCode(SqlTypes.JSON) Payload[] payloads;
  @JdbcTypeCode(SqlTypes.JSON) Color color;
}

enum Color {
  RED,
  GREEN,
  BLUE
}

class Payload implements java.io.Serializable {
  String name;
}
