//: refused limbeck-103 -- Hibernate has no type for it
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

@Entity
class Holder {
  @Id Long id;
  Optional<String> maybe;
}
