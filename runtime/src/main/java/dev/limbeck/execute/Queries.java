package dev.limbeck.execute;

import dev.limbeck.operation.Row;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements without parameters. */
final class Queries {

  private Queries() {}

  /** The text in the one row that a query gives. */
  static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** The first columns of a row, each as text. */
  static List<String> texts(ResultSet row, int columns) throws SQLException {
    List<String> texts = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      texts.add(row.getString(column));
    }
    return texts;
  }

  /**
   * A row as Java is given it.
   *
   * @param before how many columns of the query stand before those
   */
  static Row row(ResultSet row, int before, List<String> columns) throws SQLException {
    Map<String, @Nullable Object> values = new HashMap<>();
    for (int index = 0; index < columns.size(); index++) {
      values.put(columns.get(index), row.getObject(before + index + 1));
    }
    return new Row(values);
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
