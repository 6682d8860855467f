import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  @Struct(name = "here_only") Point point;
  @Struct(name = "ordered", attributes = {"lon", "name", "lat"}) Point other;
  @Struct(name = "Mixed_Case") Point mixed;
}

@Embeddable
class Point {
  int lat;
  int lon;
  String name;
}
