package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Leasing;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.progress.LeaseHolder;
import dev.limbeck.progress.LockHolder;
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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The only row of {@code limbeck_lease}, a table that is made by the first run behind a pooler. */
final class LeaseTable {

  private static final SqlType TEXT = SqlType.of("text");
  private static final SqlType TIME = SqlType.of("timestamptz");

  private final Session session;
  private final Connection connection;
  private final Dialect dialect;
  private final QualifiedName name;
  private final Leasing leasing;

  LeaseTable(Session session, Dialect dialect) {
    this.session = session;
    connection = session.connection();
    this.dialect = dialect;
    name = QualifiedName.of(session.schema(), "limbeck_lease");
    leasing = dialect.leasing(name);
  }

  /** The table's name as SQL text. */
  String quotedName() {
    return dialect.quote(name);
  }

  boolean exists() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(leasing.exists())) {
      statement.setString(1, quotedName());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  /** Makes the table and its row; one runner at a time, the others wait for that moment. */
  void create() throws SQLException {
    session.inTransaction(this::createAlone);
  }

  private void createAlone() throws SQLException {
    new AdvisoryLock(connection, LockKey.ofLeaseTable(session))
        .waitFor(dialect.locking().lockInTransaction());
    try (Statement statement = connection.createStatement()) {
      if (!exists()) {
        for (var part : dialect.statements(new CreateTable(table()))) {
          statement.execute(part.sql());
        }
      }
      statement.execute(leasing.addRow());
    }
  }

  boolean take(Runner runner, Duration time) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(leasing.take())) {
      statement.setString(1, runner.id());
      statement.setString(2, runner.application());
      statement.setString(3, runner.user());
      statement.setString(4, runner.host());
      statement.setLong(5, runner.process());
      statement.setInt(6, Math.toIntExact(time.toSeconds()));
      return givesRow(statement);
    }
  }

  boolean clear() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(leasing.clear())) {
      return givesRow(statement);
    }
  }

  boolean renew(Runner runner, Duration time) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(leasing.renew())) {
      statement.setInt(1, Math.toIntExact(time.toSeconds()));
      statement.setString(2, runner.id());
      return statement.executeUpdate() == 1;
    }
  }

  void release(Runner runner) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(leasing.release())) {
      statement.setString(1, runner.id());
      statement.executeUpdate();
    }
  }

  Optional<LockHolder> holder() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(leasing.holder())) {
      return rows.next() ? Optional.of(holder(rows)) : Optional.empty();
    }
  }

  private static LockHolder holder(ResultSet rows) throws SQLException {
    return new LeaseHolder(
        rows.getString(1),
        rows.getString(2),
        rows.getString(3),
        rows.getLong(4),
        rows.getObject(5, OffsetDateTime.class).toInstant(),
        rows.getObject(6, OffsetDateTime.class).toInstant());
  }

  private static boolean givesRow(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  private Table table() {
    return new Table(
        name,
        List.of(
            Column.of("id", SqlType.of("integer")).notNull(),
            Column.of("holder", TEXT),
            Column.of("application", TEXT),
            Column.of("user_name", TEXT),
            Column.of("host", TEXT),
            Column.of("process", SqlType.of("bigint")),
            Column.of("since", TIME),
            Column.of("expires_at", TIME)),
        List.of(new PrimaryKey("limbeck_lease_pkey", "id")),
        List.of(),
        Optional.of("Whose turn it is to run migrations through a pooler."));
  }
}
