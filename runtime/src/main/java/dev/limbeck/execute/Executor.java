package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Runs revisions on a connection: one runner at a time, one transaction a revision. */
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
   * @param planner gives the plan for the ids of the applied revisions
   * @return what was run
   * @throws dev.limbeck.problem.RefusedException if nothing was run, for the reason it gives
   * @throws dev.limbeck.problem.MigrationFailedException if a revision failed and was rolled back
   */
  public RevisionPlan run(
      Connection connection,
      Function<Set<String>, RevisionPlan> planner,
      RevisionOperations operations,
      ProgressListener listener)
      throws SQLException {
    try (Session session = new Session(connection, dialect, settings.schema());
        RunnerLock lock = new RunnerLock(session, dialect.locking())) {
      lock.acquire(settings.lockTimeout(), listener);
      return runLocked(session, planner, operations, listener);
    }
  }

  /** The revisions that are applied, sorted by id; none if Limbeck's tables are not there. */
  public List<AppliedRevision> applied(Connection connection) throws SQLException {
    try (Session session = new Session(connection, dialect, settings.schema())) {
      return applied(session);
    }
  }

  /** Everything that was ever run, the oldest first; nothing if Limbeck's tables are not there. */
  public List<HistoryEntry> history(Connection connection) throws SQLException {
    try (Session session = new Session(connection, dialect, settings.schema())) {
      OwnTables tables = new OwnTables(session, dialect);
      return tables.exist() ? historyTable(session, tables).read() : List.of();
    }
  }

  private RevisionPlan runLocked(
      Session session,
      Function<Set<String>, RevisionPlan> planner,
      RevisionOperations operations,
      ProgressListener listener)
      throws SQLException {
    Set<String> ids = new TreeSet<>();
    applied(session).forEach(revision -> ids.add(revision.id()));
    RevisionPlan plan = planner.apply(ids);
    List<PreparedRevision> prepared =
        plan.revisions().stream()
            .map(it -> PreparedRevision.of(it, plan.direction(), operations, dialect))
            .toList();
    listener.planned(plan);
    if (!prepared.isEmpty()) {
      runAll(session, plan, prepared, listener);
    }
    return plan;
  }

  private void runAll(
      Session session,
      RevisionPlan plan,
      List<PreparedRevision> prepared,
      ProgressListener listener)
      throws SQLException {
    OwnTables tables = new OwnTables(session, dialect);
    if (!tables.exist()) {
      tables.create();
    }
    RevisionTransaction transaction =
        new RevisionTransaction(
            session.connection(),
            new RevisionTable(session.connection(), tables.revision()),
            historyTable(session, tables),
            listener);
    for (PreparedRevision next : prepared) {
      RevisionInfo revision = next.revision();
      listener.started(plan, revision);
      Duration took = transaction.run(next);
      listener.finished(plan, revision, took);
    }
  }

  private List<AppliedRevision> applied(Session session) throws SQLException {
    OwnTables tables = new OwnTables(session, dialect);
    return tables.exist()
        ? new RevisionTable(session.connection(), tables.revision()).read()
        : List.of();
  }

  private HistoryTable historyTable(Session session, OwnTables tables) {
    return new HistoryTable(session.connection(), tables.history(), settings.toolVersion());
  }
}
