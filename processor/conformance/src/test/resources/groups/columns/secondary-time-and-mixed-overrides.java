import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
  @Id Long id;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "first_at", nullable = false))
  @AttributeOverride(name = "price", column = @Column(name = "first_price", precision = 8, scale = 1))
  @AttributeOverride(name = "code", column = @Column(name = "first_code", length = 4, unique = true))
  Part first;

  @Embedded
  @AttributeOverride(name = "at", column = @Column(name = "second_at"))
  @AttributeOverride(name = "price", column = @Column(name = "second_price", columnDefinition = "money"))
  @AttributeOverride(name = "code", column = @Column(name = "second_code"))
  Part second;
}

@Embeddable
class Part {
  Instant at;
  @Column(precision = 5) BigDecimal price;
  @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 9) String code;
}
