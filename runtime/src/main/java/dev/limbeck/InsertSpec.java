package dev.limbeck;

import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.SqlValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row that a migration inserts: {@code op.insert(users, row -> row.value("plan",
 * "basic").set("since", "now()"))}.
 */
public final class InsertSpec {

  private final LightweightTable table;
  private final Assignments assignments;

  InsertSpec(LightweightTable table) {
    this.table = table;
    assignments = new Assignments(table);
  }

  /**
   * The value of a column, of the kinds of {@link ExecuteSpec#bind}.
   *
   * @throws dev.limbeck.schema.SchemaException if the table has no such column, or it does not take
   *     such a value
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public InsertSpec value(String column, @Nullable Object value) {
    assignments.value(column, SqlValue.of(value));
    return this;
  }

  /**
   * The value of a column in SQL, such as {@code now()}.
   *
   * @param values for the places in it, each a {@code ?}, in their order
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public InsertSpec set(String column, String sql, @Nullable Object... values) {
    assignments.add(column, SqlPart.of(sql, values));
    return this;
  }

  ExecuteSql statement() {
    if (assignments.isEmpty()) {
      return SqlPart.statement(
          List.of(SqlPart.of("insert into " + table.sqlName() + " default values")));
    }
    List<SqlPart> parts = new ArrayList<>();
    parts.add(
        SqlPart.of(
            "insert into %s (%s)%s values ("
                .formatted(table.sqlName(), table.sqlNames(assignments.columns()), overriding())));
    parts.addAll(assignments.list());
    parts.add(SqlPart.of(")"));
    return SqlPart.statement(parts);
  }

  private String overriding() {
    boolean isNeeded = assignments.columns().stream().anyMatch(table::isAlwaysIdentity);
    return isNeeded ? " overriding system value" : "";
  }
}
