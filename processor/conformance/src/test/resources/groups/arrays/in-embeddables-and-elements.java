import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
class Holder {
  @Id Long id;
  Parts parts;
  @ElementCollection List<Parts> all;
  @ElementCollection List<String[]> arrays;
}

@Embeddable
class Parts {
  String[] names;
  @Column(length = 5) List<Integer> numbers;
  @Column(name = "flags", nullable = false) boolean[] flags;
}
