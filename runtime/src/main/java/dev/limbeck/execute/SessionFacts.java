package dev.limbeck.execute;

import dev.limbeck.Pooling;
import dev.limbeck.dialect.SessionSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * What the server says about the session that serves a connection.
 *
 * @param database the database's own name
 * @param schema where new tables go, if anywhere
 * @param path where names without a schema are looked for
 * @param process the process that serves
 */
record SessionFacts(String database, Optional<String> schema, String path, int process) {

  static SessionFacts read(Connection connection, SessionSql sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql.facts())) {
      rows.next();
      return new SessionFacts(
          rows.getString(1),
          Optional.ofNullable(rows.getString(2)),
          rows.getString(3),
          rows.getInt(4));
    }
  }

  /** Whether a pooler stands between, so that another process may serve the next transaction. */
  boolean isPooled(Pooling pooling, Optional<Driver> driver, Connection connection, SessionSql sql)
      throws SQLException {
    return switch (pooling) {
      case SESSION -> false;
      case TRANSACTION -> true;
      case DETECTED ->
          driver.isPresent()
              ? driver.orElseThrow().processAtConnect() != process
              // Of another driver only this is known, and it shows a busy pooler alone.
              : read(connection, sql).process() != process;
    };
  }
}
