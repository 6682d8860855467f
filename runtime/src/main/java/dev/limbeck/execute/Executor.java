package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RunResult;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.HistoryEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs revisions on a connection, one runner at a time, and tells what was run. */
public final class Executor {

  private final Dialect dialect;
  private final ExecutionSettings settings;

  public Executor(Dialect dialect, ExecutionSettings settings) {
    this.dialect = dialect;
    this.settings = settings;
  }

  /**
   * Takes the lock, makes a plan from what is applied then, and runs it.
   *
   * @return what was run
   * @throws dev.limbeck.problem.RefusedException if nothing was run, for the reason it gives
   * @throws dev.limbeck.progress.MigrationFailedException if a revision failed
   */
  public RunResult run(Connection connection, RunRequest request, ProgressListener listener)
      throws SQLException {
    try (Session session = new Session(connection, dialect, settings.schema());
        RunnerLock lock = new RunnerLock(session, dialect.locking())) {
      lock.acquire(settings.runnerTimeout(), listener);
      return new Run(session, dialect, settings, request, listener).go();
    }
  }

  /** The revisions that are applied, sorted by id; none if Limbeck's tables are not there. */
  public List<AppliedRevision> applied(Connection connection) throws SQLException {
    try (Session session = new Session(connection, dialect, settings.schema())) {
      OwnTables tables = new OwnTables(session, dialect);
      return tables.exist() ? ledger(session, tables).applied().read() : List.of();
    }
  }

  /** Everything that was ever run, the oldest first; nothing if Limbeck's tables are not there. */
  public List<HistoryEntry> history(Connection connection) throws SQLException {
    try (Session session = new Session(connection, dialect, settings.schema())) {
      OwnTables tables = new OwnTables(session, dialect);
      return tables.exist() ? ledger(session, tables).history().read() : List.of();
    }
  }

  private Ledger ledger(Session session, OwnTables tables) {
    return Ledger.of(session.connection(), tables, settings.toolVersion());
  }
}
