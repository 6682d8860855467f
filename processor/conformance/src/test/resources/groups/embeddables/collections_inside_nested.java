import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Embeddable class Inner { @ElementCollection List<String> words; @ManyToMany List<Person> friends; }
@Embeddable class Outer { Inner inner; }
@Entity class Person { @Id Long id; Outer outer; }
