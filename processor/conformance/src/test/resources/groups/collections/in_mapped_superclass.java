import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Set;

@MappedSuperclass abstract class Sup<T> { @Id Long id; @ElementCollection Set<String> tags; @ManyToMany List<T> ts; @ElementCollection @CollectionTable(name = "fixed_notes") List<String> notes; }
@Entity class A extends Sup<B> { }
@Entity class B { @Id Long id; }
@Entity class C extends Sup<B> { @Override public String toString() { return ""; } }
