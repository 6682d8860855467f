import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Struct;

@Entity
@Table(schema = "sales")
class Holder {
  @Id Long id;
  Point point;
  @Struct(name = "second_type", schema = "sales") Line line;
}

@Embeddable
@Struct(name = "point_type", schema = "sales")
class Point {
  int lat;
  int lon;
}

@Embeddable
class Line {
  int start;
  int finish;
}
