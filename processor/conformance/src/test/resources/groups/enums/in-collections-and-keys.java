import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  @ElementCollection Set<Color> ordinals;
  @ElementCollection @Enumerated(EnumType.STRING) List<Color> names;
  @ElementCollection @Enumerated(EnumType.STRING) @Column(nullable = false, length = 9) Set<Color> strict;
  @ElementCollection Map<Color, String> byOrdinal;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Color, Color> byName;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(length = 5) Map<Color, String> byShortName;
}

enum Color {
  RED,
  GREEN,
  BLUE
}
