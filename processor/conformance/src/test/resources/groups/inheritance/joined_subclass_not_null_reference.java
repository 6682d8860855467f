import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity @Inheritance(strategy = InheritanceType.JOINED) abstract class Base { @Id UUID id; @ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) Base parent; }
@Entity class Sub extends Base { @ManyToOne(optional = false) @OnDelete(action = OnDeleteAction.SET_NULL) Base other; @OneToMany(mappedBy = "parent") @OrderColumn(name = "pos") List<Base> kids; }
