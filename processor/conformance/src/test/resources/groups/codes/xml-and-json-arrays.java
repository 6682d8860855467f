//: since 7.0
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.SQLXML) String xml;
  @JdbcTypeCode(SqlTypes.SQLXML) Map<String, String> map;
  @JdbcTypeCode(SqlTypes.XML_ARRAY) List<String> xmls;
  @JdbcTypeCode(SqlTypes.JSON_ARRAY) List<Integer> numbers;
  @JdbcTypeCode(SqlTypes.JSON_ARRAY) String[] texts;
  @JdbcTypeCode(SqlTypes.ARRAY) Integer[] plain;
  @JdbcTypeCode(SqlTypes.ARRAY) List<String> list;
}
