import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Collection;
import java.util.Set;

@Entity class E { @Id Long id; @ElementCollection(targetClass = String.class) Set words; @ManyToMany(targetEntity = E.class) Collection es; @OneToMany(targetEntity = F.class) @JoinColumn Set fs; }
@Entity class F { @Id Long id; }
