import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity class A { @Id Long id; @ElementCollection @SoftDelete Set<String> words; @ManyToMany @SoftDelete(columnName = "off") List<A> as; @ElementCollection @SoftDelete(strategy = SoftDeleteType.ACTIVE) @OrderColumn List<String> list; }
