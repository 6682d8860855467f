package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Looks once whether there is anything to do at all: most runs are those of applications that start
 * where everything is applied already. It takes no lock, for it changes nothing.
 */
record Glance(Connection connection, Dialect dialect, Optional<String> schema) {

  /** Whether one query shows that a database has these revisions, all of them and no other. */
  boolean shows(String digest) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(dialect.glance(schema))) {
      return rows.next()
          && rows.getInt(1) == OwnTables.FORMAT
          && rows.getBoolean(2)
          && !rows.getBoolean(3)
          && digest.equals(rows.getString(4));
    } catch (SQLException e) {
      if (e.getSQLState() != null && dialect.isMissing(e.getSQLState())) {
        return false;
      }
      throw e;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }
}
