//: since 7.0
//: differs - constraint .* CHECK .* -- the values exist at run time only
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
class Holder {
  @Id Long id;
  @Enumerated(EnumType.STRING) Status status;
  @Enumerated(EnumType.STRING) @Column(length = 4) Status sized;
  Level level;
  Small small;
  Tiny tiny;
  @ElementCollection Set<Level> levels;
}

enum Status {
  OPEN("o"),
  CLOSED("c");

  @EnumeratedValue final String code;

  Status(String code) {
    this.code = code;
  }
}

enum Level {
  LOW(5),
  HIGH(9);

  @EnumeratedValue final int code;

  Level(int code) {
    this.code = code;
  }
}

enum Small {
  A((short) 3);

  @EnumeratedValue final short code;

  Small(short code) {
    this.code = code;
  }
}

enum Tiny {
  B((byte) 4);

  @EnumeratedValue final byte code;

  Tiny(byte code) {
    this.code = code;
  }
}
