import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;

@Entity(name = "Own") @Table(name = "owners") class Owner { @Id @Column(name = "own_id", length = 12) String id; @ElementCollection List<String> words; @OneToMany List<Owner> many; @ManyToMany @JoinTable(name = "mm") List<Owner> mm; @ElementCollection @OrderColumn List<Integer> numbers; @ElementCollection Map<String, String> map; }
