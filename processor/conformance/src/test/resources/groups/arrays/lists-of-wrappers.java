import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  List<Byte> bytes;
  Set<Character> characters;
}
