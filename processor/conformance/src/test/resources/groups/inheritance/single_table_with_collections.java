import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity class Base { @Id Long id; @ElementCollection Set<String> tags; }
@Entity class Sub extends Base { @ElementCollection List<Integer> numbers; @OneToMany List<Base> bases; @ManyToMany @JoinTable(name = "subs") Set<Sub> subs; @OneToMany @JoinColumn(name = "sub_ref") Set<Leaf> leaves; }
@Entity class Leaf { @Id Long id; }
