//: refused limbeck-102 -- Hibernate fails at elements of a composite type
import jakarta.persistence.Column;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<Point> bag;
  @ElementCollection @OrderColumn List<Point> list;
  @ElementCollection @Column(name = "a_point") @CollectionTable(name = "point_set") Set<Point> set;
  @ElementCollection Map<String, Point> map;
}

@Embeddable
@Struct(name = "point_type")
class Point {
  int lat;
  int lon;
}
