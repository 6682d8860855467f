import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

@Embeddable class Key implements Serializable { String z; int a; }
@Entity class E { @EmbeddedId Key key; @ElementCollection Set<String> words; @ElementCollection @CollectionTable(name = "nn", joinColumns = {@JoinColumn(name = "ez", referencedColumnName = "z"), @JoinColumn(name = "ea", referencedColumnName = "a")}) List<Integer> numbers; @ManyToMany List<F> fs; @OneToMany @JoinColumn(name = "e_z", referencedColumnName = "z") @JoinColumn(name = "e_a", referencedColumnName = "a") List<F> kids; }
@Entity class F { @Id Long id; }
