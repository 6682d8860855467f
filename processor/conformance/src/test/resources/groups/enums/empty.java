import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  Nothing none;
}

enum Nothing {}
