//: hibernate hibernate.mapping.default_list_semantics=BAG
//: javac -Alimbeck.defaultListSemantics=bag
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<String> list;
  @ManyToMany List<Holder> many;
  @ElementCollection @ListIndexBase(1) List<String> based;
}
