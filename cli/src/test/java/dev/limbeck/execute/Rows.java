package dev.limbeck.execute;

import dev.limbeck.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a test asks a database. */
final class Rows {

  static final String TABLES =
      "select schemaname || '.' || tablename from pg_tables"
          + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";
  static final String LOCKS = "select count(*)::text from pg_locks where locktype = 'advisory'";

  private Rows() {}

  static List<String> of(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Ends a session of somebody else, and waits until it is gone. */
  static void endSession(ShadowDatabase database, String process) {
    try (Connection other = database.connect()) {
      of(other, "select pg_terminate_backend(" + process + ", 5000)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
