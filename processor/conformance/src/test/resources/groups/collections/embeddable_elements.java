import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Embeddable class Item { @Column(nullable = false) String name; int count; }
@Embeddable record Pair(@Column(nullable = false) String lft, @Column(nullable = false) String rgt) {}
@Entity class E { @Id Long id; @ElementCollection Set<Item> set; @ElementCollection List<Item> bag; @ElementCollection @OrderColumn List<Item> list; @ElementCollection Set<Pair> pairs; @ElementCollection @CollectionTable(name = "np") @AttributeOverride(name = "lft", column = @Column(name = "l", nullable = false)) @AttributeOverride(name = "rgt", column = @Column(name = "r", nullable = false)) Set<Pair> named; }
