import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class Base { @Id Long id; @ManyToMany List<Base> friends; @ElementCollection Map<String, Integer> scores; }
@Entity class Sub extends Base { @ManyToMany @JoinTable(name = "sub_base") Set<Base> bases; @OneToMany @JoinColumn(name = "sub_id") List<Item> items; @OneToMany @OrderColumn List<Item> ordered; @ElementCollection @CollectionTable(joinColumns = @JoinColumn(name = "s")) Set<String> words; }
@Entity class Item { @Id Long id; }
