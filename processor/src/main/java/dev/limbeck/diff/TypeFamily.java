package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Set;

/**
 * Types that PostgreSQL compares with each other, so that a foreign key, a check or an index lives
 * through a change from one to the other.
 */
final class TypeFamily {

  // PostgreSQL's operator families integer_ops and text_ops.
  private static final List<Set<String>> COMPARABLE =
      List.of(Set.of("smallint", "integer", "bigint"), Set.of("varchar", "text"));

  private TypeFamily() {}

  /** Whether what compares the column goes on working while its type changes. */
  static boolean isKept(Column before, Column after) {
    return before.collation().equals(after.collation()) && isSame(before.type(), after.type());
  }

  private static boolean isSame(SqlType before, SqlType after) {
    return before.dimensions() == after.dimensions()
        && (before.name().equals(after.name())
            || COMPARABLE.stream()
                .anyMatch(it -> it.contains(before.name()) && it.contains(after.name())));
  }
}
