import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  Single one;
  @Enumerated(EnumType.STRING) Single named;
}

enum Single {
  ONLY
}
