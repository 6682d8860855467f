package app;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
class Status {
  @Id long id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Outer.Status named;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Outer.Size size;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Other.Size otherSize;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Code code;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Outer.Size[] sizes;

  @JdbcType(VarcharJdbcType.class)
  String text;
}

class Outer {
  enum Status {
    A
  }

  enum Size {
    S,
    M
  }
}

class Other {
  enum Size {
    L
  }
}

enum Code {
  A("a");

  @EnumeratedValue final String value;

  Code(String value) {
    this.value = value;
  }
}
