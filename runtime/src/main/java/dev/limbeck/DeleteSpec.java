package dev.limbeck;

import dev.limbeck.operation.ExecuteSql;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a migration deletes: {@code op.delete(users, rows -> rows.where("plan = ?", "x"))}.
 */
public final class DeleteSpec {

  private final LightweightTable table;
  private final Condition condition = new Condition();

  DeleteSpec(LightweightTable table) {
    this.table = table;
  }

  /**
   * Which rows: a condition in SQL. Of several, each has to be true.
   *
   * @param values for the places in it, each a {@code ?}, in their order
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public DeleteSpec where(String sql, @Nullable Object... values) {
    condition.and(SqlPart.of(sql, values));
    return this;
  }

  /** All rows of the table, which has to be said where there is no condition. */
  public DeleteSpec everyRow() {
    condition.everyRow();
    return this;
  }

  ExecuteSql statement() {
    condition.requireSaid("delete from " + table.name());
    List<SqlPart> parts = new ArrayList<>();
    parts.add(SqlPart.of("delete from " + table.sqlName()));
    parts.addAll(condition.text());
    return SqlPart.statement(parts);
  }
}
