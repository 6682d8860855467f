import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;

@Entity class T { @Id Long id; @OneToMany(mappedBy = "d") List<S> ss; }
@Entity class S { @Id Long id; @ManyToOne @JoinTable(name = "s_t") T a; @ManyToOne(optional = false) @JoinTable(name = "s_t2", joinColumns = @JoinColumn(name = "s_ref"), inverseJoinColumns = @JoinColumn(name = "t_ref")) T b; @OneToOne @JoinTable(name = "s_t3") T c; @ManyToOne @JoinTable(name = "s_t4") T d; }
