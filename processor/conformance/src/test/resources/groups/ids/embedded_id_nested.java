import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Embeddable class Inner implements Serializable { int x; int y; }
@Embeddable class Outer implements Serializable { Inner inner; String label; }
@Entity class Nested { @EmbeddedId Outer id; }
@Entity class NestedRef { @Id Long id; @ManyToOne Nested nested; }
