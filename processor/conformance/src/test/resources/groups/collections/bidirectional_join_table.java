import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity class P { @Id Long id; @OneToMany @JoinTable(name = "pc", joinColumns = @JoinColumn(name = "p"), inverseJoinColumns = @JoinColumn(name = "c")) Set<C> cs; }
@Entity class C { @Id Long id; @ManyToOne @JoinTable(name = "pc", joinColumns = @JoinColumn(name = "c"), inverseJoinColumns = @JoinColumn(name = "p")) P p; }
