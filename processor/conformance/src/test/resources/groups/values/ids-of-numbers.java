import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
class bytePrimitiveKeyed {
  @Id byte id;
}

@Entity
class ByteKeyed {
  @Id Byte id;
}

@Entity
class shortPrimitiveKeyed {
  @Id short id;
}

@Entity
class ShortKeyed {
  @Id Short id;
}

@Entity
class intPrimitiveKeyed {
  @Id int id;
}

@Entity
class IntegerKeyed {
  @Id Integer id;
}

@Entity
class longPrimitiveKeyed {
  @Id long id;
}

@Entity
class LongKeyed {
  @Id Long id;
}

@Entity
class floatPrimitiveKeyed {
  @Id float id;
}

@Entity
class FloatKeyed {
  @Id Float id;
}

@Entity
class doublePrimitiveKeyed {
  @Id double id;
}

@Entity
class DoubleKeyed {
  @Id Double id;
}

@Entity
class BigDecimalKeyed {
  @Id BigDecimal id;
}

@Entity
class BigIntegerKeyed {
  @Id BigInteger id;
}

@Entity
class booleanPrimitiveKeyed {
  @Id boolean id;
}

@Entity
class BooleanKeyed {
  @Id Boolean id;
}
