package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.problem.RefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A borrowed connection, in autocommit and at home in one schema, given back as it was.
 *
 * <p>Behind a pooler the server's session is another in each transaction. Then nothing is set for
 * longer than a transaction, and every transaction begins with {@link #begin()}.
 */
final class Session implements AutoCloseable {

  private final Connection connection;
  private final SessionSql sql;
  private final boolean autoCommit;
  private final SessionFacts facts;
  private final boolean pooled;
  private final String schema;
  private final Optional<Driver> driver;
  private int prepareThreshold;
  private @Nullable String pathBefore;
  private @Nullable String localPath;
  private SqlWork local = () -> {};
  private Fence fence = Fence.NONE;

  Session(Connection connection, Dialect dialect, ExecutionSettings settings) throws SQLException {
    this.connection = connection;
    sql = dialect.session();
    autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    driver = Driver.of(connection);
    try {
      facts = SessionFacts.read(connection, sql);
      pooled = facts.isPooled(settings.pooling(), driver, connection, sql);
      if (pooled) {
        keepNothing();
      }
      Optional<String> wanted = settings.schema();
      schema = schema(dialect, wanted, wanted.isPresent() ? home(dialect, wanted) : facts.schema());
    } catch (SQLException | RuntimeException e) {
      close();
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** The database's own name, which may be another in a pooler's URL. */
  String database() {
    return facts.database();
  }

  /** The process that serves the connection. */
  int process() {
    return facts.process();
  }

  /** The schema that names without one belong to. */
  String schema() {
    return schema;
  }

  /** Whether the server's session may be another in the next transaction. */
  boolean pooled() {
    return pooled;
  }

  /** From now on, each transaction checks this. */
  void guardWith(Fence guard) {
    fence = guard;
  }

  /** Goes back to autocommit after a transaction was committed or rolled back. */
  void end() throws SQLException {
    connection.setAutoCommit(true);
  }

  /** What else is set in each transaction, where nothing lasts longer. */
  void inEachTransaction(SqlWork settings) {
    local = settings;
  }

  /**
   * Begins a transaction: behind a pooler with the search path, and only if the lock is still held.
   * It ends with {@link #commit()}, or with the connection's rollback.
   */
  void begin() throws SQLException {
    connection.setAutoCommit(false);
    try {
      if (localPath != null) {
        setPath(sql.setLocalPath(), localPath);
      }
      local.run();
      fence.hold();
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /** Commits, if the lock is still held. */
  void commit() throws SQLException {
    fence.hold();
    connection.commit();
  }

  /**
   * Commits as part of the transaction's last statement, if the lock is still held: a commit of its
   * own would wait for the server once more, which is what many small migrations take.
   */
  void commitWith(LastStatement last) throws SQLException {
    fence.hold();
    last.run(driver.isPresent() ? "; commit" : "");
    // PostgreSQL's driver knows from the server's answer that nothing is left to commit.
    connection.commit();
  }

  /** Runs in a transaction of its own, which is rolled back if anything is thrown. */
  void inTransaction(SqlWork work) throws SQLException {
    begin();
    try {
      work.run();
      commit();
    } catch (SQLException | RuntimeException | Error e) {
      rollBack(e);
      throw e;
    }
    end();
  }

  /**
   * Refuses what must run outside a transaction where nothing says on which session it would run.
   *
   * @param revision the revision's name for people
   * @param statement the statement for people
   */
  void requireSessionFor(String revision, String statement) {
    if (!pooled) {
      return;
    }
    throw new RefusedException(
        ("Revision %s has a statement that cannot run in a transaction, and this connection goes"
                + " through a pooler, behind which such a statement runs without Limbeck's lock and"
                + " search path; nothing was changed. Run this upgrade with the url of PostgreSQL"
                + " itself; if the pooler keeps a session for each client (pool_mode=session), say"
                + " so: --pooling=session, or pooling(Pooling.SESSION).%n  %s")
            .formatted(revision, statement)
            .replace(System.lineSeparator(), "\n"));
  }

  @Override
  public void close() throws SQLException {
    if (connection.isClosed()) {
      return;
    }
    if (pathBefore != null) {
      setPath(sql.setPath(), pathBefore);
    }
    connection.setAutoCommit(autoCommit);
    if (driver.isPresent() && prepareThreshold != 0) {
      driver.orElseThrow().setPrepareThreshold(prepareThreshold);
    }
  }

  // What one transaction leaves in the server's session is not there in the next, or is somebody
  // else's: prepared statements, the search path.
  private void keepNothing() throws SQLException {
    localPath = facts.path();
    if (driver.isPresent()) {
      prepareThreshold = driver.orElseThrow().prepareThreshold();
      driver.orElseThrow().setPrepareThreshold(0);
    }
  }

  // What was on the path stays behind the schema, for the types and functions of extensions.
  private Optional<String> home(Dialect dialect, Optional<String> wanted) throws SQLException {
    String path = dialect.quote(wanted.orElseThrow()) + ", " + facts.path();
    if (!pooled) {
      pathBefore = facts.path();
      setPath(sql.setPath(), path);
      return SessionFacts.read(connection, sql).schema();
    }
    localPath = path;
    begin();
    try {
      return SessionFacts.read(connection, sql).schema();
    } finally {
      connection.rollback();
      end();
    }
  }

  private void setPath(String statement, String path) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement(statement)) {
      set.setString(1, path);
      set.execute();
    }
  }

  private void rollBack(Throwable problem) {
    try {
      connection.rollback();
      end();
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
  }

  private static String schema(Dialect dialect, Optional<String> wanted, Optional<String> found) {
    if (wanted.isPresent() && !wanted.equals(found)) {
      throw new RefusedException(
          "There is no schema %s in the database; make it first: create schema %s"
              .formatted(wanted.orElseThrow(), dialect.quote(wanted.orElseThrow())));
    }
    return found.orElseThrow(
        () ->
            new RefusedException(
                "No schema of the connection's search path exists; make one, or say which to use."));
  }

  /** What is done in a transaction. */
  @FunctionalInterface
  interface SqlWork {
    void run() throws SQLException;
  }

  /** The last statement of a transaction. */
  @FunctionalInterface
  interface LastStatement {

    /**
     * Runs it.
     *
     * @param ending what its SQL has to end with
     */
    void run(String ending) throws SQLException;
  }
}
