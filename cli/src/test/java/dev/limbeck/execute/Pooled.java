package dev.limbeck.execute;

import dev.limbeck.ConnectionSource;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.shadow.PgBouncer;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of its own for each test, and a PgBouncer before it. */
final class Pooled implements BeforeEachCallback, AfterEachCallback {

  static final ExecutionSettings IMPATIENT =
      Scripts.SETTINGS.withRunnerTimeout(Duration.ofMillis(300));
  static final String FREE = "select (holder is null)::text from limbeck_lease";

  @SuppressWarnings("NullAway.Init") // JUnit calls beforeEach() before any test.
  private ShadowDatabase database;

  @SuppressWarnings("NullAway.Init")
  private PgBouncer pooler;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    database = TestPostgres.database();
    pooler = PgBouncer.before(database, "transaction", 4);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    // Where there is no PgBouncer the test was skipped as it began.
    if (pooler != null) {
      pooler.close();
    }
    database.close();
  }

  ShadowDatabase database() {
    return database;
  }

  /** A connection through PgBouncer. */
  Connection through() throws SQLException {
    return pooler.connect();
  }

  /** A connection to the server itself. */
  Connection straight() throws SQLException {
    return database.connect();
  }

  static Session session(Connection connection, ExecutionSettings settings) throws SQLException {
    return new Session(connection, new PostgreSql(), settings);
  }

  static Scripts sequences(Scripts scripts) {
    return scripts
        .then("a", op -> op.createSequence("s"), op -> op.dropSequence("s"))
        .then("b", op -> op.createSequence("t"), op -> op.dropSequence("t"));
  }

  static List<String> run(ConnectionSource source, ExecutionSettings settings) {
    return upgrade(source, sequences(new Scripts(settings)), new ProgressListener() {});
  }

  static List<String> upgrade(ConnectionSource source, Scripts scripts, ProgressListener listener) {
    try (Connection connection = source.connect()) {
      return scripts.upgrade(connection, "head", listener);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Connection connection = database.connect()) {
      Rows.execute(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> query(String sql) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.of(connection, sql);
    }
  }
}
