//: since 7.0
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;
import java.util.Set;

interface Thing { }
@Entity class E implements Thing { @Id Long id; @ManyToMany(targetEntity = E.class) Set<Thing> things; @ElementCollection List<? extends String> words; }
