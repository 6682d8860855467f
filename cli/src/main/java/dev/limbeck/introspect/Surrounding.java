package dev.limbeck.introspect;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/**
 * One object of a database that the model does not hold, by its whole definition.
 *
 * @param kind what it is, in SQL's words: {@code view}, {@code function}, {@code partition}
 * @param object the object, or the table that it belongs to
 * @param part its own name where {@code object} is a table that it belongs to
 * @param signature what tells routines of one name apart; empty for others
 * @param global whether it belongs to the database and to no schema
 * @param definition all that PostgreSQL knows of it save for owner and privileges
 */
public record Surrounding(
    String kind,
    QualifiedName object,
    Optional<String> part,
    String signature,
    boolean global,
    String definition) {

  /** What a person calls it: {@code trigger orders.audit}. */
  public String name() {
    return kind + " " + object + part.map(it -> "." + it).orElse("") + signature;
  }

  /** The name, and for a table what it has beside the model. */
  public String text() {
    return isDetail() ? name() + ": " + definition : name();
  }

  /** Whether the model holds the object, and only leaves something out. */
  boolean isDetail() {
    return kind.equals("table");
  }
}
