//: hibernate hibernate.mapping.default_list_semantics=LIST
//: javac -Alimbeck.defaultListSemantics=list
import jakarta.persistence.*;
import java.util.*;

@Entity
class Order_ {
  @Id Long id;
  @ElementCollection List<String> notes;
  @ElementCollection Collection<String> tags;
  @OneToMany List<Line> lines;
  @OneToMany @JoinColumn List<Line> open;
  @OneToMany(mappedBy = "order") List<Line> all;
  @ManyToMany List<Order_> others;
}

@Entity
class Line {
  @Id Long id;
  @ManyToOne Order_ order;
}
