import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @ColumnDefault("7") int number;
  @ColumnDefault("'x''y'") String text;
  @ColumnDefault("current_timestamp") Instant now;
  @ColumnDefault("true") @Column(nullable = false) boolean flag;
  @ColumnDefault("gen_random_uuid()") UUID uuid;
  @ColumnDefault("1.5") @Column(precision = 5, scale = 2) BigDecimal amount;
  @ColumnDefault("'RED'") @Enumerated(EnumType.STRING) Color color;
  @ColumnDefault("'{}'") @JdbcTypeCode(SqlTypes.JSON) Map<String, String> json;
  @ColumnDefault("array[1,2]") Integer[] array1;
  @ColumnDefault("0") @ManyToOne Holder parent;
  @ColumnDefault("null") String nothing;
  @ElementCollection @ColumnDefault("'e'") List<String> elements;
  @ColumnDefault("5") @Column(columnDefinition = "integer") Integer defined;
  @Column(columnDefinition = "varchar(9) default 'a' not null") String said;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
