package dev.limbeck.pending;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.SqlType;
import dev.limbeck.snapshot.Aspect;

/** What of a column changes first, in the order in which a person would look. */
final class ColumnAspect {

  private ColumnAspect() {}

  static Aspect of(Column before, Column after) {
    if (!before.type().equals(after.type())) {
      return ofTypes(before.type(), after.type());
    }
    if (before.nullable() != after.nullable()) {
      return Aspect.NULLABILITY;
    }
    if (!before.value().equals(after.value())) {
      return Aspect.DEFAULT;
    }
    return before.collation().equals(after.collation()) ? Aspect.COMMENT : Aspect.COLLATION;
  }

  private static Aspect ofTypes(SqlType before, SqlType after) {
    if (!before.name().equals(after.name())) {
      return Aspect.TYPE;
    }
    return switch (after.name()) {
      case "varchar", "char" -> Aspect.LENGTH;
      case "numeric" -> isScale(before, after) ? Aspect.SCALE : Aspect.DIGITS;
      case "time", "timetz", "timestamp", "timestamptz" -> Aspect.FRACTION;
      default -> Aspect.TYPE;
    };
  }

  private static boolean isScale(SqlType before, SqlType after) {
    return !before.modifiers().isEmpty()
        && !after.modifiers().isEmpty()
        && before.modifiers().get(0).equals(after.modifiers().get(0));
  }
}
