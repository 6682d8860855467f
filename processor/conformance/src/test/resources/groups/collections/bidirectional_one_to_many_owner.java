import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity class P { @Id Long id; @OneToMany @JoinColumn(name = "p_id") List<C> cs; }
@Entity class C { @Id Long id; @ManyToOne @JoinColumn(name = "p_id", insertable = false, updatable = false) P p; }
