//: hibernate hibernate.mapping.default_list_semantics=LIST
//: javac -Alimbeck.defaultListSemantics=list
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Bag;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<String> list;
  @ElementCollection Collection<String> collection;
  @ElementCollection Set<String> set;
  @Bag @ElementCollection List<String> bag;
  @ElementCollection @OrderColumn(name = "at") List<String> ordered;
  @ElementCollection @OrderBy List<String> sorted;
  @ElementCollection List<Point> points;
  @ManyToMany List<Child> many;
  @OneToMany List<Other> joined;
  @OneToMany @JoinColumn(name = "keeper") List<Child> columned;
  @OneToMany(mappedBy = "holder") List<Child> inverse;
}

@Entity
class Child {
  @Id Long id;
  @ManyToOne Holder holder;
  @ManyToMany(mappedBy = "many") List<Holder> holders;
}

@Entity
class Other {
  @Id Long id;
}

@Embeddable
class Point {
  int lat;
  int lon;
}
