import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  Point[] points;
  List<Point> list;
  @Column(name = "named_list") List<Point> named;
  Outer around;
}

@Embeddable
@Struct(name = "point_type")
class Point {
  int lat;
  int lon;
}

@Embeddable
@Struct(name = "outer_type")
class Outer {
  Point[] corners;
  String text;
}
