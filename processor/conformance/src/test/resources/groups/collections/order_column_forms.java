import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity class E { @Id Long id; @ElementCollection @OrderColumn(name = "pos", nullable = false) List<String> a; @ElementCollection @OrderColumn(columnDefinition = "smallint") List<String> b; @ElementCollection @OrderColumn @ListIndexBase(1) List<String> c; @ManyToMany @OrderColumn(name = "`Po s`") List<E> d; @OneToMany @JoinColumn(name = "e_ref") @OrderColumn List<F> e; @OneToMany @JoinColumn(name = "e_ref2", nullable = false) @OrderColumn(nullable = false) List<F> f; @OneToMany(mappedBy = "owner") @OrderColumn List<F> g; }
@Entity class F { @Id Long id; @ManyToOne E owner; }
