//: since 7.0
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.TargetEmbeddable;

@Embeddable class Part { @Parent Whole whole; int a; }
interface Shape { }
@Embeddable class Square implements Shape { int side; }
@Entity class Whole { @Id Long id; Part part; @TargetEmbeddable(Square.class) @Embedded Shape shape; }
