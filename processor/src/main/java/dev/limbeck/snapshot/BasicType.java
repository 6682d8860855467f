package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Optional;

/** The type of a column, the values that it allows if not all of them, and its width in a key. */
record BasicType(SqlType type, Optional<ValueCheck> check, KeyWidth width) {

  static BasicType of(SqlType type) {
    return new BasicType(type, Optional.empty(), KeyWidth.of(type));
  }

  static BasicType of(SqlType type, ValueCheck check) {
    return of(type).withCheck(Optional.of(check));
  }

  static BasicType of(int code, SqlType type, ColumnSettings settings) {
    return new BasicType(type, Optional.empty(), KeyWidth.of(code, type, settings));
  }

  /** Whether the values are checked in a way that is known only when Hibernate runs. */
  boolean isCheckedAtRunTime() {
    return check.isPresent() && check.get() instanceof ValueCheck.Unknown;
  }

  BasicType withType(SqlType newType) {
    return new BasicType(newType, check, width);
  }

  BasicType withCheck(Optional<ValueCheck> newCheck) {
    return new BasicType(type, newCheck, width);
  }
}
