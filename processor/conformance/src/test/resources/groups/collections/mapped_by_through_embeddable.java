import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Embeddable class Part { @ManyToOne P p; }
@Entity class C { @Id Long id; Part part; }
@Entity class P { @Id Long id; @OneToMany(mappedBy = "part.p") @OrderColumn List<C> cs; }
