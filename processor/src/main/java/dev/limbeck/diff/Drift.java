package dev.limbeck.diff;

/**
 * Something in the database that neither the entities nor the snapshot at head know.
 *
 * @param name the object's name, with its table's where it has one, such as {@code users.nick}
 * @param description the line that {@code limbeck check} prints
 */
public record Drift(Kind kind, String name, String description) {

  /** What it is. */
  public enum Kind {
    SCHEMA,
    TYPE,
    TABLE,
    COLUMN,
    DEFAULT,
    COLLATION,
    CONSTRAINT,
    INDEX,
    SEQUENCE,
    COMMENT,
    STORAGE,
    STATISTICS,
    INHERITANCE
  }

  @Override
  public String toString() {
    return description;
  }
}
