import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
class Holder {
  @Id Long id;
  Op op;
  @Enumerated(EnumType.STRING) Op named;
  @Enumerated(EnumType.STRING) Odd odd;
  Odd ordinal;
}

enum Op {
  PLUS {
    @Override
    int apply(int a, int b) {
      return a + b;
    }
  },
  MINUS {
    @Override
    int apply(int a, int b) {
      return a - b;
    }
  };

  abstract int apply(int a, int b);
}

enum Odd {
  $a,
  b$c,
  Ünder_Score
}
