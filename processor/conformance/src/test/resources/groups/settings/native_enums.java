//: hibernate hibernate.type.prefer_native_enum_types=true
//: javac -Alimbeck.preferNativeEnumTypes=true
import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Garment {
  @Id Long id;
  Size unsaid;
  @Enumerated Size byNumber;
  @Enumerated(EnumType.STRING) Colour byName;
  @Enumerated(EnumType.STRING) @Column(length = 1) Letter letter;
  @Column(nullable = false, name = "main_size") Size required;
  @JdbcTypeCode(SqlTypes.VARCHAR) Size asText;
  @JdbcTypeCode(SqlTypes.SMALLINT) Size asNumber;
  @JdbcTypeCode(SqlTypes.NAMED_ENUM) Fit named;
  @Column(columnDefinition = "text") Size defined;
  @ElementCollection Set<Size> sizes;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Colour, String> names;
  @ElementCollection Map<Size, String> bySize;
  @Embedded Label label;
}

@Embeddable
class Label {
  @Enumerated(EnumType.STRING) Colour ink;
}

enum Size {
  SMALL,
  LARGE,
  HUGE
}

enum Colour {
  RED,
  BLUE
}

enum Letter {
  A,
  B
}

enum Fit {
  SLIM,
  LOOSE
}
