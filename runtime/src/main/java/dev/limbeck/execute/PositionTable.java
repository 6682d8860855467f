package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.json.Json;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The rows of {@code limbeck_backfill}, a table that the first backfill makes: how far the
 * backfills of the revision that is half done came. They count as long as the journal has the step.
 */
final class PositionTable {

  private static final SqlType TEXT = SqlType.of("text");

  private final Session session;
  private final Connection connection;
  private final Dialect dialect;
  private final QualifiedName name;
  private final String table;

  PositionTable(Session session, Dialect dialect) {
    this.session = session;
    this.dialect = dialect;
    connection = session.connection();
    name = new QualifiedName(Optional.of(session.schema()), "limbeck_backfill");
    table = dialect.quote(name);
  }

  /** Makes the table if it is not there; only one runner does at a time. */
  void ensure() throws SQLException {
    if (exists()) {
      return;
    }
    session.inTransaction(
        () -> {
          try (Statement statement = connection.createStatement()) {
            for (var part : dialect.statements(new CreateTable(table()))) {
              statement.execute(part.sql());
            }
          }
        });
  }

  /** A backfill begins. */
  void begin(int step) throws SQLException {
    remove(step);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table + " (step, position, changed_rows) values (?, ?, 0)")) {
      insert.setInt(1, step);
      insert.setString(2, text(Position.BEGINNING));
      insert.executeUpdate();
    }
  }

  /** How far a backfill came. */
  Position read(int step) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select position, changed_rows from " + table + " where step = ?")) {
      select.setInt(1, step);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new LimbeckException(
              "%s lacks the position of step %d, which limbeck_journal has as begun; settle the revision with \"limbeck repair\"."
                  .formatted(table, step));
        }
        return new Position(key(rows.getString(1)), rows.getLong(2));
      }
    }
  }

  /**
   * A batch goes from one position to the next, in its transaction.
   *
   * @throws LimbeckException if the backfill is not where the batch began, for somebody else goes
   *     on with it
   */
  void advance(int step, Position from, Position to) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update "
                + table
                + " set position = ?, changed_rows = ? where step = ? and position = ?")) {
      update.setString(1, text(to));
      update.setLong(2, to.rows());
      update.setInt(3, step);
      update.setString(4, text(from));
      requireOne(update);
    }
  }

  /** A backfill is at its end. */
  void end(int step, Position from) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from " + table + " where step = ? and position = ?")) {
      delete.setInt(1, step);
      delete.setString(2, text(from));
      requireOne(delete);
    }
  }

  private void remove(int step) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from " + table + " where step = ?")) {
      delete.setInt(1, step);
      delete.executeUpdate();
    }
  }

  private void requireOne(PreparedStatement change) throws SQLException {
    if (change.executeUpdate() != 1) {
      throw new LimbeckException(
          "Another run goes on with the backfill (%s); this one ends.".formatted(table));
    }
  }

  private boolean exists() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select step from " + table + " where false");
      return true;
    } catch (SQLException e) {
      if (e.getSQLState() != null && dialect.isMissing(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private static String text(Position position) {
    return new Json.Builder().put("key", Json.ofTexts(position.key())).build().text();
  }

  private static List<String> key(String text) {
    if (Json.parse(text) instanceof Json.Members members) {
      return members.texts("key");
    }
    throw new LimbeckException("\"" + text + "\" is no position of a backfill.");
  }

  private Table table() {
    return new Table(
        name,
        List.of(
            Column.of("step", SqlType.of("integer")).notNull(),
            Column.of("position", TEXT).notNull(),
            Column.of("changed_rows", SqlType.of("bigint")).notNull()),
        List.of(new PrimaryKey("limbeck_backfill_pkey", "step")),
        List.of(),
        Optional.of("How far the backfills of the revision that is half done came."));
  }
}
