package dev.limbeck.snapshot;

import dev.limbeck.schema.NameLimit;
import dev.limbeck.schema.QualifiedName;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Makes names as PostgreSQL does for what is created without one.
 *
 * @see <a
 *     href="https://github.com/postgres/postgres/blob/REL_17_STABLE/src/backend/commands/indexcmds.c">
 *     makeObjectName and ChooseRelationName</a>
 */
final class ObjectNames {

  // Tables, indexes and sequences of a schema share their names; so do the constraints that
  // PostgreSQL names itself.
  private final Set<QualifiedName> taken = new HashSet<>();

  void take(QualifiedName name) {
    taken.add(name);
  }

  /** A name that nothing in the table's schema has: {@code orders_email_key}. */
  String choose(QualifiedName table, String middle, String label) {
    String chosen = join(table.name(), middle, label);
    for (int pass = 1; !taken.add(table.sibling(chosen)); pass++) {
      chosen = join(table.name(), middle, label + pass);
    }
    return chosen;
  }

  /** The parts with underscores between, the longer of the first two cut until 63 bytes do. */
  static String join(String first, String second, String label) {
    int overhead = label.length() + 1 + (second.isEmpty() ? 0 : 1);
    int available = NameLimit.BYTES - overhead;
    int firstBytes = NameLimit.bytes(first);
    int secondBytes = NameLimit.bytes(second);
    while (firstBytes + secondBytes > available) {
      if (firstBytes > secondBytes) {
        firstBytes--;
      } else {
        secondBytes--;
      }
    }
    String start = NameLimit.cut(first, firstBytes);
    Optional<String> middle =
        second.isEmpty() ? Optional.empty() : Optional.of(NameLimit.cut(second, secondBytes));
    return start + middle.map(text -> "_" + text).orElse("") + "_" + label;
  }
}
