package dev.limbeck.execute;

import dev.limbeck.ConnectionSource;
import dev.limbeck.Settlement;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RunResult;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionPlan;
import dev.limbeck.revision.StampPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Runs revisions on a connection, one runner at a time, and tells what was run. */
public final class Executor {

  private final Dialect dialect;
  private final ExecutionSettings settings;
  private final Optional<ConnectionSource> connections;

  /** One that has no connections but those that it is given. */
  public Executor(Dialect dialect, ExecutionSettings settings) {
    this(dialect, settings, Optional.empty());
  }

  /**
   * One that opens more connections for what is to be done in parallel.
   *
   * @param connections where the connections that it is given come from too
   */
  public Executor(Dialect dialect, ExecutionSettings settings, ConnectionSource connections) {
    this(dialect, settings, Optional.of(connections));
  }

  private Executor(
      Dialect dialect, ExecutionSettings settings, Optional<ConnectionSource> connections) {
    this.dialect = dialect;
    this.settings = settings;
    this.connections = connections;
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
    Optional<String> goal = request.digestOfGoal();
    if (goal.isPresent()
        && new Glance(connection, dialect, settings.schema()).shows(goal.orElseThrow())) {
      listener.planned(new RevisionPlan(request.direction(), List.of()));
      return new RunResult(request.direction(), List.of());
    }
    try (Session session = new Session(connection, dialect, settings);
        RunnerLock lock = new RunnerLock(session, dialect)) {
      lock.acquire(settings.runnerTimeout(), listener);
      return new Run(session, dialect, settings, connections, request, listener).go();
    }
  }

  /**
   * What {@link #run} would run now.
   *
   * @throws dev.limbeck.problem.RefusedException if it would be refused
   */
  public List<PlannedRevision> preview(Connection connection, RunRequest request)
      throws SQLException {
    try (Session session = new Session(connection, dialect, settings)) {
      OwnTables tables = new OwnTables(session, dialect);
      return PreparedRun.read(
              tables, ledger(session, tables), request, dialect, settings.transactions())
          .planned();
    }
  }

  /** The revision that an earlier run was cut off in. */
  public Optional<HalfDone> halfDone(Connection connection) throws SQLException {
    try (Session session = new Session(connection, dialect, settings)) {
      OwnTables tables = new OwnTables(session, dialect);
      return tables.exist() ? ledger(session, tables).journal().read() : Optional.empty();
    }
  }

  /**
   * What a run that goes on with a half-done revision would do of it; the step that was under way
   * may turn out to be done.
   *
   * @throws dev.limbeck.problem.RefusedException if the code does not have it, or a step that was
   *     begun has changed since
   */
  public PlannedRevision rest(RunRequest request, HalfDone halfDone) {
    Resumption resumption = new Resumption(halfDone);
    PreparedRevision prepared = resumption.prepared(request, dialect, settings.transactions());
    resumption.requireSame(prepared);
    return Preview.rest(prepared, halfDone);
  }

  /**
   * Writes down what a person says about the revision that is half done.
   *
   * @return what was half done; empty if nothing is
   * @throws dev.limbeck.problem.RefusedException if the code does not have it
   */
  public Optional<HalfDone> settle(
      Connection connection, RunRequest request, Settlement settlement, ProgressListener listener)
      throws SQLException {
    try (Session session = new Session(connection, dialect, settings);
        RunnerLock lock = new RunnerLock(session, dialect)) {
      lock.acquire(settings.runnerTimeout(), listener);
      OwnTables tables = new OwnTables(session, dialect);
      Ledger ledger = ledger(session, tables);
      Optional<HalfDone> found = tables.exist() ? ledger.journal().read() : Optional.empty();
      if (found.isPresent()) {
        new Transaction(session, dialect, settings.limits().patience(), listener)
            .run(
                "repair",
                () -> new Repair(ledger, dialect, request).settle(found.orElseThrow(), settlement));
      }
      return found;
    }
  }

  /**
   * Writes down that the database is at some places, and runs nothing.
   *
   * @param purge whether what is applied now is forgotten first
   * @param planner gives the plan for the ids of the applied revisions
   * @return what was written down
   * @throws dev.limbeck.problem.RefusedException if nothing was, for the reason it gives
   */
  public StampPlan stamp(
      Connection connection,
      RunRequest request,
      boolean purge,
      Function<Set<String>, StampPlan> planner,
      ProgressListener listener)
      throws SQLException {
    try (Session session = new Session(connection, dialect, settings);
        RunnerLock lock = new RunnerLock(session, dialect)) {
      lock.acquire(settings.runnerTimeout(), listener);
      OwnTables tables = new OwnTables(session, dialect);
      if (!tables.exist()) {
        tables.create();
      }
      Stamping stamping = new Stamping(ledger(session, tables), dialect, request);
      StampPlan plan = stamping.plan(purge, planner);
      session.inTransaction(() -> stamping.write(plan, purge));
      return plan;
    }
  }

  /**
   * Makes Limbeck's own tables.
   *
   * @return whether they were not there
   */
  public boolean ensureTables(Connection connection, ProgressListener listener)
      throws SQLException {
    try (Session session = new Session(connection, dialect, settings);
        RunnerLock lock = new RunnerLock(session, dialect)) {
      lock.acquire(settings.runnerTimeout(), listener);
      OwnTables tables = new OwnTables(session, dialect);
      boolean missing = !tables.exist();
      if (missing) {
        tables.create();
      }
      return missing;
    }
  }

  /** The revisions that are applied, sorted by id; none if Limbeck's tables are not there. */
  public List<AppliedRevision> applied(Connection connection) throws SQLException {
    try (Session session = new Session(connection, dialect, settings)) {
      OwnTables tables = new OwnTables(session, dialect);
      return tables.exist() ? ledger(session, tables).applied().read() : List.of();
    }
  }

  /** Everything that was ever run, the oldest first; nothing if Limbeck's tables are not there. */
  public List<HistoryEntry> history(Connection connection) throws SQLException {
    try (Session session = new Session(connection, dialect, settings)) {
      OwnTables tables = new OwnTables(session, dialect);
      return tables.exist() ? ledger(session, tables).history().read() : List.of();
    }
  }

  private Ledger ledger(Session session, OwnTables tables) {
    return Ledger.of(session.connection(), tables, settings.toolVersion());
  }
}
