import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  Color[] several;
  List<Color> list;
  @Enumerated(EnumType.STRING) Color[] names;
  @Enumerated(EnumType.STRING) Set<Color> set;
  @Enumerated(EnumType.STRING) @Column(length = 10, nullable = false) List<Color> sized;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
