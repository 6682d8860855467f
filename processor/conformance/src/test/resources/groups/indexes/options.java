//: since 7.0
//: differs . index public.holder CREATE INDEX with_fill .* -- options are left out, and a warning tells of them
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "with_fill", columnList = "one", options = "with (fillfactor = 70)"))
class Holder {
  @Id Long id;
  int one;
}
