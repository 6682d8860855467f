package dev.limbeck.cli;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.review.TableSize;
import dev.limbeck.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Optional;

/** Asks a database which tables have rows. */
record RowCount(Database database) {

  private static final Dialect DIALECT = new PostgreSql();

  // Of a larger table the server's own guess is good enough.
  private static final int MOST_COUNTED = 100_000;
  private static final String COUNT =
      "select count(*) from (select from %s limit " + MOST_COUNTED + ") counted";
  private static final String GUESS =
      "select greatest(reltuples, 0)::bigint from pg_class where oid = %s::regclass";
  private static final String BYTES = "select pg_total_relation_size(%s::regclass)";

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

  /** How large a table is; empty if it is not there. */
  Optional<TableSize> size(QualifiedName table) {
    String name = DIALECT.quote(table);
    try (Connection connection = database.connect()) {
      if (!isThere(connection, name)) {
        return Optional.empty();
      }
      long counted = number(connection, COUNT.formatted(name));
      boolean isExact = counted < MOST_COUNTED;
      long rows =
          isExact
              ? counted
              : Math.max(counted, number(connection, GUESS.formatted(DIALECT.literal(name))));
      long bytes = number(connection, BYTES.formatted(DIALECT.literal(name)));
      return Optional.of(new TableSize(rows, isExact, bytes));
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s cannot be asked for rows: %s".formatted(database.url().shown(), e.getMessage()), e);
    }
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
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
