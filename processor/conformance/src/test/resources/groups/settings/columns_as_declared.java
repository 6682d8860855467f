//: hibernate hibernate.column_ordering_strategy=legacy
//: javac -Alimbeck.columnOrderingStrategy=legacy
import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Key.class)
class Item {
  @Id String zone;
  @Id int number;
  @Id Long aisle;
  @ElementCollection Set<String> tags;
  @ElementCollection @OrderColumn List<String> steps;
  @ElementCollection Map<String, Integer> amounts;
  @ManyToMany Set<Item> others;
}

class Key implements java.io.Serializable {
  String zone;
  int number;
  Long aisle;
  @Override public boolean equals(Object o) { return o instanceof Key; }
  @Override public int hashCode() { return 1; }
}

@Entity
class Box {
  @EmbeddedId Place place;
  @ManyToOne Item content;
}

@Embeddable
class Place {
  String zoom;
  String room;
  int shelf;
  @Override public boolean equals(Object o) { return o instanceof Place; }
  @Override public int hashCode() { return 1; }
}
