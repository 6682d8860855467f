package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.Operation;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of {@code limbeck_backfill}, a table that the first backfill makes: how far the
 * backfills of the revision that is half done came. They count as long as the journal has the step.
 */
final class PositionTable {

  private static final SqlType TEXT = SqlType.of("text");
  private static final Column PART =
      Column.of("part", SqlType.of("integer")).notNull().defaultTo("1");
  private static final PrimaryKey KEY = new PrimaryKey("limbeck_backfill_pkey", "step", "part");

  private final Session session;
  private final Connection connection;
  private final Dialect dialect;
  private final QualifiedName name;
  private final String table;

  PositionTable(Connection connection, Session session, Dialect dialect) {
    this.connection = connection;
    this.session = session;
    this.dialect = dialect;
    name = new QualifiedName(Optional.of(session.schema()), "limbeck_backfill");
    table = dialect.quote(name);
  }

  /** The same table over another connection. */
  PositionTable on(Connection other) {
    return new PositionTable(other, session, dialect);
  }

  /**
   * Makes the table if it is not there, or brings one up to date whose backfills had no ranges;
   * only one runner does at a time.
   */
  void ensure() throws SQLException {
    if (!isThere("step")) {
      session.inTransaction(() -> execute(List.of(new CreateTable(table()))));
    } else if (!isThere("part")) {
      session.inTransaction(() -> execute(fromOneRange()));
    }
  }

  /** A backfill begins, or its ranges are cut anew. */
  void begin(int step, List<BackfillRange> ranges) throws SQLException {
    forget(step);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table + " (step, part, position, changed_rows) values (?, ?, ?, ?)")) {
      for (BackfillRange range : ranges) {
        insert.setInt(1, step);
        insert.setInt(2, range.part());
        insert.setString(3, range.position());
        insert.setLong(4, range.rows());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** How far a backfill came in each of its ranges. */
  List<BackfillRange> read(int step) throws SQLException {
    List<BackfillRange> ranges = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select part, position, changed_rows from "
                + table
                + " where step = ? order by part")) {
      select.setInt(1, step);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ranges.add(BackfillRange.of(rows.getInt(1), rows.getString(2), rows.getLong(3)));
        }
      }
    }
    if (ranges.isEmpty()) {
      throw new LimbeckException(
          "%s lacks the position of step %d, which limbeck_journal has as begun; settle the revision with \"limbeck repair\"."
              .formatted(table, step));
    }
    return List.copyOf(ranges);
  }

  /**
   * A batch goes on in its range, in its transaction.
   *
   * @throws LimbeckException if the backfill is not where the batch began, for somebody else goes
   *     on with it
   */
  void advance(int step, BackfillRange from, BackfillRange to) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update "
                + table
                + " set position = ?, changed_rows = ? where step = ? and part = ? and position = ?")) {
      update.setString(1, to.position());
      update.setLong(2, to.rows());
      update.setInt(3, step);
      update.setInt(4, from.part());
      update.setString(5, from.position());
      requireOne(update);
    }
  }

  /** A backfill is at its end. */
  void forget(int step) throws SQLException {
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

  private boolean isThere(String column) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select " + column + " from " + table + " where false");
      return true;
    } catch (SQLException e) {
      String state = e.getSQLState() == null ? "" : e.getSQLState();
      if (dialect.isMisfit(state) && !dialect.isForbidden(state)) {
        return false;
      }
      throw e;
    }
  }

  private void execute(List<Operation> operations) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Operation operation : operations) {
        for (var part : dialect.statements(operation)) {
          statement.execute(part.sql());
        }
      }
    }
  }

  private List<Operation> fromOneRange() {
    return List.of(
        new AddColumn(name, PART),
        new DropConstraint(name, KEY.name()),
        new AddConstraint(name, KEY));
  }

  private Table table() {
    return new Table(
        name,
        List.of(
            Column.of("step", SqlType.of("integer")).notNull(),
            PART,
            Column.of("position", TEXT).notNull(),
            Column.of("changed_rows", SqlType.of("bigint")).notNull()),
        List.of(KEY),
        List.of(),
        Optional.of("How far the backfills of the revision that is half done came."));
  }
}
