import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
abstract class Base<E extends Enum<E>> {
  @Enumerated(EnumType.STRING) E general;
  Color color;
}

@Entity
class Holder extends Base<Color> {
  @Id Long id;
  @Embedded Part part;

  @AttributeOverride(name = "partColor", column = @Column(name = "other", length = 30))
  @AttributeOverride(name = "partName", column = @Column(name = "otherName", length = 30))
  @Embedded
  Part second;
}

@Embeddable
class Part {
  Color partColor;
  @Enumerated(EnumType.STRING) Color partName;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
