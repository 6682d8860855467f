package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Row;
import dev.limbeck.operation.RowWork;
import dev.limbeck.problem.RefusedException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows that a query gives, on somebody's connection. */
public final class RowReader {

  private static final int ROWS_AT_A_TIME = 1000;

  private final String sql;
  private final List<String> columns;

  private RowReader(String sql, List<String> columns) {
    this.sql = sql;
    this.columns = columns;
  }

  /**
   * Reads what a query selects.
   *
   * @param columns the columns that it selects, in their order
   */
  public static RowReader of(ExecuteSql query, List<String> columns, Dialect dialect) {
    return new RowReader(dialect.statements(query).get(0).sql(), columns);
  }

  /**
   * Does something with each row, while they come.
   *
   * @throws RefusedException if the connection commits by itself: the driver would then read all
   *     rows before it gives the first
   */
  public void forEach(Connection connection, RowWork work) throws SQLException {
    if (connection.getAutoCommit()) {
      throw new RefusedException(
          "\"%s\" can give its rows as they come only inside a transaction, and this connection commits by itself. Turn that off first, connection.setAutoCommit(false), or read them all with list(connection)."
              .formatted(sql));
    }
    read(connection, work);
  }

  /** All rows. */
  public List<Row> list(Connection connection) throws SQLException {
    List<Row> all = new ArrayList<>();
    read(connection, all::add);
    return List.copyOf(all);
  }

  private void read(Connection connection, RowWork work) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          work.on(Queries.row(rows, 0, columns));
        }
      }
    }
  }
}
