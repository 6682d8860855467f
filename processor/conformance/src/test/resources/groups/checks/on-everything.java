//: differs [7.0..7.0] .*holder_twice_check.* -- 7.0 alone makes a constraint of each of several, others join them
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.Check;

@Entity
@Check(constraints = "number > 0")
@Check(name = "small_enough", constraints = "number < 100")
class Holder {
  @Id @Check(constraints = "id > 0") Long id;
  @Check(constraints = "number <> 5") int number;
  @Check(name = "text_named", constraints = "text <> ''") String text;

  @Check(constraints = "twice > 1")
  @Check(constraints = "twice < 9")
  int twice;

  @Check(name = "first_named", constraints = "named > 1")
  @Check(name = "second_named", constraints = "named < 9")
  int named;

  @Check(constraints = "parent_id > 3") @ManyToOne Holder parent;
  @Enumerated(EnumType.STRING) @Check(constraints = "color <> 'RED'") Color color;
  @ElementCollection @Check(constraints = "elements <> 'x'") List<String> elements;
  @Check(constraints = "version >= 0") @Version int version;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
