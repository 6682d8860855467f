import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Embeddable @DiscriminatorColumn(name = "k") class Shape { String color; }
@Embeddable @DiscriminatorValue("circle") class Circle extends Shape { int radius; }
@Embeddable class Square extends Shape { @Column(nullable = false) int side; }
@Entity class Drawing { @Id Long id; Shape shape; }
