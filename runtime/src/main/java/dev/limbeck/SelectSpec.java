package dev.limbeck;

import dev.limbeck.execute.RowReader;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Row;
import dev.limbeck.operation.RowWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that a step in Java reads: see {@link LightweightTable#select}. */
public final class SelectSpec {

  private final LightweightTable table;
  private final List<String> columns;
  private final Condition condition = new Condition();
  private Optional<String> order = Optional.empty();

  SelectSpec(LightweightTable table, List<String> columns) {
    this.table = table;
    this.columns = columns;
  }

  /**
   * Which rows: a condition in SQL. Of several, each has to be true; all rows, unless one is said.
   *
   * @param values for the places in it, each a {@code ?}, in their order
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public SelectSpec where(String sql, @Nullable Object... values) {
    condition.and(SqlPart.of(sql, values));
    return this;
  }

  /** In which order, in SQL: {@code orderBy("plan, id desc")}. */
  public SelectSpec orderBy(String sql) {
    order = Optional.of(sql);
    return this;
  }

  /**
   * Does something with each row, as they come: they are fetched a thousand at a time, so as many
   * as there are need no more memory. What is done may use the connection, too.
   *
   * @param connection the step's
   * @throws dev.limbeck.problem.RefusedException if the connection commits by itself, as it does in
   *     a step outside a transaction: rows come by parts only inside one
   * @throws SQLException if the database refuses it, or the work throws it
   */
  public void forEach(Connection connection, RowWork work) throws SQLException {
    RowReader.of(statement(), columns, LightweightTable.DIALECT).forEach(connection, work);
  }

  /** The rows, all of them in memory. */
  public List<Row> list(Connection connection) throws SQLException {
    return RowReader.of(statement(), columns, LightweightTable.DIALECT).list(connection);
  }

  private ExecuteSql statement() {
    List<SqlPart> parts = new ArrayList<>();
    parts.add(SqlPart.of("select %s from %s".formatted(table.sqlNames(columns), table.sqlName())));
    parts.addAll(condition.text());
    order.ifPresent(sql -> parts.add(SqlPart.of(" order by " + sql)));
    return SqlPart.statement(parts);
  }
}
