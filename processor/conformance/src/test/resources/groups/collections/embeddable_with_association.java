import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity class T { @Id UUID id; }
@Embeddable class Item { @ManyToOne(optional = false) T target; @ManyToOne T other; @Column(nullable = false) int n; }
@Entity class E { @Id Long id; @ElementCollection Set<Item> set; @ElementCollection @OrderColumn List<Item> list; @ElementCollection @AssociationOverride(name = "target", joinColumns = @JoinColumn(name = "tt")) List<Item> over; }
