import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;
  @JdbcTypeCode(SqlTypes.JSON) Order order1;
}

@Embeddable
class Order {
  @Column(nullable = false) LocalDate day;
  @Column(nullable = false, precision = 9, scale = 2) BigDecimal amount;
  @Embedded Place place;
  @Enumerated(EnumType.STRING) @Column(nullable = false) Color color;
}

@Embeddable
class Place {
  @Column(nullable = false) Long number;
  String name;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
