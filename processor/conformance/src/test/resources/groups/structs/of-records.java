import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

@Entity
class Holder {
  @Id Long id;
  Point point;
  Span span;
}

@Embeddable
@Struct(name = "point_type")
record Point(double y, double x, @Column(length = 20) String label) {}

@Embeddable
@Struct(name = "span_type", attributes = {"until_at", "from_at"})
record Span(@Column(name = "from_at") int from, @Column(name = "until_at") long until) {}
