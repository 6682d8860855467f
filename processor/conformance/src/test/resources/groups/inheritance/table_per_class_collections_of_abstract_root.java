import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Base { @Id Long id; @ElementCollection Set<String> tags; @ManyToMany Set<Ref> refs; @Embedded Part part; @NaturalId String nat; }
@Embeddable class Part { int p; @ManyToOne Ref ref; }
@Entity class Sub extends Base { int x; }
@Entity class Sub2 extends Base { int x; }
@Entity class Ref { @Id Long id; @ManyToMany Set<Base> bases; @ManyToMany(mappedBy = "refs") Set<Base> inverse; }
