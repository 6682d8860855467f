import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Check;

@Entity
class Holder {
  @Id Long id;
  @Embedded Part part;
  @ElementCollection List<Part> parts;
}

@Embeddable
@Check(constraints = "low < high")
class Part {
  int low;
  @Check(name = "high_check1", constraints = "high > 0") int high;
}
