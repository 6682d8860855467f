package dev.limbeck;

import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a migration makes of rows: {@code op.update(users, rows -> rows.value("plan",
 * "basic").set("since", "now()").where("plan = ?", "free"))}.
 */
public final class UpdateSpec {

  private final LightweightTable table;
  private final Assignments assignments;
  private final Condition condition = new Condition();

  UpdateSpec(LightweightTable table) {
    this.table = table;
    assignments = new Assignments(table);
  }

  /**
   * The value that a column gets, of the kinds of {@link ExecuteSpec#bind}.
   *
   * @throws SchemaException if the table has no such column, or it does not take such a value
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public UpdateSpec value(String column, @Nullable Object value) {
    assignments.value(column, SqlValue.of(value));
    return this;
  }

  /**
   * What a column becomes in SQL over the row, such as {@code lower(title)}.
   *
   * @param values for the places in it, each a {@code ?}, in their order
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public UpdateSpec set(String column, String sql, @Nullable Object... values) {
    assignments.add(column, SqlPart.of(sql, values));
    return this;
  }

  /**
   * Which rows: a condition in SQL. Of several, each has to be true.
   *
   * @param values for the places in it, each a {@code ?}, in their order
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public UpdateSpec where(String sql, @Nullable Object... values) {
    condition.and(SqlPart.of(sql, values));
    return this;
  }

  /** All rows of the table, which has to be said where there is no condition. */
  public UpdateSpec everyRow() {
    condition.everyRow();
    return this;
  }

  ExecuteSql statement() {
    if (assignments.isEmpty()) {
      throw new SchemaException("op.update of %s changes no column.".formatted(table.name()));
    }
    condition.requireSaid("update of " + table.name());
    List<SqlPart> parts = new ArrayList<>();
    parts.add(SqlPart.of("update " + table.sqlName() + " set "));
    parts.addAll(assignments.pairs());
    parts.addAll(condition.text());
    return SqlPart.statement(parts);
  }
}
