package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;

/**
 * Something in the database that the model cannot say.
 *
 * @param object the table, sequence, view, type or routine that has it or is it
 * @param part the column, constraint, index or trigger of {@code object} that it is about
 * @param what what the model leaves out, in SQL's words; empty where the kind says it all
 * @param nearest whether the schema holds the object as near as it can, so that it is seen and not
 *     made again; otherwise the schema knows nothing of it
 */
public record Unmodelled(
    Kind kind, QualifiedName object, Optional<String> part, String what, boolean nearest) {

  /** What sort of object it is about. */
  public enum Kind {
    TABLE,
    COLUMN,
    CONSTRAINT,
    INDEX,
    SEQUENCE,
    VIEW,
    MATERIALIZED_VIEW,
    FOREIGN_TABLE,
    TYPE,
    ROUTINE,
    TRIGGER,
    RULE,
    POLICY,
    STATISTICS,
    COMMENT
  }

  /** One line for a person: {@code index orders.orders_total_idx: invalid}. */
  public String text() {
    String kindText = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String place = object + part.map(name -> "." + name).orElse("");
    return kindText + " " + place + (what.isEmpty() ? "" : ": " + what);
  }
}
