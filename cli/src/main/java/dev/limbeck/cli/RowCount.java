package dev.limbeck.cli;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;

/** Asks a database which tables have rows. */
record RowCount(Database database) {

  private static final Dialect DIALECT = new PostgreSql();

  /** Whether none of the tables has a row; one that is not there has none. */
  boolean areEmpty(Collection<QualifiedName> tables) {
    try (Connection connection = database.connect()) {
      for (QualifiedName table : tables) {
        if (hasRows(connection, DIALECT.quote(table))) {
          return false;
        }
      }
      return true;
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s cannot be asked for rows: %s".formatted(database.url().shown(), e.getMessage()), e);
    }
  }

  private static boolean hasRows(Connection connection, String table) throws SQLException {
    return isThere(connection, table)
        && isTrue(connection, "select exists (select from " + table + ")");
  }

  private static boolean isThere(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select to_regclass(?) is not null")) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private static boolean isTrue(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
