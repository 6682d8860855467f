package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Optional;

/** The type of a column, and the values that it allows if not all of them. */
record BasicType(SqlType type, Optional<ValueCheck> check) {

  static BasicType of(SqlType type) {
    return new BasicType(type, Optional.empty());
  }

  static BasicType of(SqlType type, ValueCheck check) {
    return new BasicType(type, Optional.of(check));
  }

  BasicType withType(SqlType newType) {
    return new BasicType(newType, check);
  }
}
