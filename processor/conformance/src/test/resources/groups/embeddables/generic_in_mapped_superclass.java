import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;

@MappedSuperclass class Holder<E> { @Id Long id; @Embedded E part; @ElementCollection List<E> parts; }
@Embeddable class Part { int a; String b; }
@Entity class One extends Holder<Part> { }
