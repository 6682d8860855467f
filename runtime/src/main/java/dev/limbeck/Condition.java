package dev.limbeck;

import dev.limbeck.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;

/** Which rows a statement is about; of several conditions, each has to be true. */
final class Condition {

  private final List<SqlPart> all = new ArrayList<>();
  private boolean isEveryRow;

  void and(SqlPart text) {
    all.add(text);
  }

  void everyRow() {
    isEveryRow = true;
  }

  /**
   * Requires it to be said which rows are meant.
   *
   * @throws SchemaException if it is not, or if both some rows and all are
   */
  void requireSaid(String statement) {
    if (all.isEmpty() != isEveryRow) {
      throw new SchemaException(
          "op.%s needs to know which rows: either where(...) or everyRow().".formatted(statement));
    }
  }

  /** {@code where a}, {@code where (a) and (b)}, or nothing. */
  List<SqlPart> text() {
    if (all.size() == 1) {
      return List.of(SqlPart.of(" where "), all.get(0));
    }
    List<SqlPart> parts = new ArrayList<>();
    for (SqlPart one : all) {
      parts.add(SqlPart.of(parts.isEmpty() ? " where (" : " and ("));
      parts.add(one);
      parts.add(SqlPart.of(")"));
    }
    return parts;
  }
}
