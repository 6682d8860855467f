import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;

@Embeddable class Part { @ElementCollection Map<String, Integer> scores; @ManyToMany @JoinTable(name = "pk") @MapKeyColumn(name = "kk") Map<String, E> es; }
@MappedSuperclass class Sup<V> { @Id Long id; @ElementCollection Map<String, V> values1; }
@Entity class E extends Sup<Integer> { Part part; }
