package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at a database once, in one query and without a lock, for it changes nothing: most runs are
 * those of applications that start where everything is applied already.
 */
record Glance(Connection connection, Dialect dialect, Optional<String> schema) {

  /** Whether a database has these revisions, all of them and no other, and is at rest. */
  boolean shows(String digest) throws SQLException {
    return read(
            dialect.glance(schema),
            rows -> rows.next() && isOurs(rows) && digest.equals(rows.getString(4)))
        .orElse(false);
  }

  /** The ids of what is applied; none if the tables are not there, not ours, or not at rest. */
  Set<String> applied() throws SQLException {
    return read(
            dialect.glanceAtEach(schema),
            rows -> {
              Set<String> ids = new TreeSet<>();
              while (rows.next() && isOurs(rows)) {
                ids.add(rows.getString(4));
              }
              return ids;
            })
        .orElse(Set.of());
  }

  private static boolean isOurs(ResultSet rows) throws SQLException {
    return rows.getInt(1) == OwnTables.FORMAT && rows.getBoolean(2) && !rows.getBoolean(3);
  }

  // Empty if the tables are not there, or not as they should be: who looks closer says so.
  private <T> Optional<T> read(String sql, Reading<T> reading) throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return Optional.of(reading.of(rows));
    } catch (SQLException e) {
      if (e.getSQLState() != null && dialect.isMisfit(e.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  /** What is made of the rows. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(ResultSet rows) throws SQLException;
  }
}
