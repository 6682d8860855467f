import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.List;
import java.util.Map;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection @Lob List<String> list;
  @ElementCollection @Lob Map<String, byte[]> map;
  @ElementCollection @Column(length = 100000000) List<String> endless;
}
