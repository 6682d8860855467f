package dev.limbeck.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
