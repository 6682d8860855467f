import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection List<Place> places;
}

@Embeddable
class Place {
  String name;
  Point point;
}

@Embeddable
@Struct(name = "point_type")
class Point {
  int lat;
  int lon;
}
