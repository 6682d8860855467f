import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Embeddable class Shape { String color; }
@Embeddable class Circle extends Shape { int radius; }
@Entity class Drawing { @Id Long id; @Embedded Shape shape; @ElementCollection List<Shape> more; @Embedded @AttributeOverride(name = "color", column = @Column(name = "c2")) @AttributeOverride(name = "radius", column = @Column(name = "r2")) Circle circle; }
