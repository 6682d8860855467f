package dev.limbeck.execute;

import dev.limbeck.ConnectionSource;
import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RevisionRun;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.progress.RunResult;
import dev.limbeck.progress.StepRun;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.RevisionPlan;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One run, by whoever holds the lock. */
final class Run {

  private final Session session;
  private final Dialect dialect;
  private final ExecutionSettings settings;
  private final OwnTables tables;
  private final Ledger ledger;
  private final RunRequest request;
  private final ProgressListener listener;
  private final Transaction transaction;
  private final BackfillRunner backfills;
  private final List<RevisionRun> runs = new ArrayList<>();

  Run(
      Session session,
      Dialect dialect,
      ExecutionSettings settings,
      Optional<ConnectionSource> connections,
      RunRequest request,
      ProgressListener listener) {
    this.session = session;
    this.dialect = dialect;
    this.settings = settings;
    this.request = request;
    this.listener = listener;
    tables = new OwnTables(session, dialect);
    ledger = Ledger.of(session.connection(), tables, settings.toolVersion());
    transaction = new Transaction(session, dialect, settings.limits().patience(), listener);
    backfills =
        new BackfillRunner(
            session, dialect, settings, connections, transaction, ledger.journal(), listener);
  }

  /** Reads what is applied, makes a plan, prepares all of it, and runs it. */
  RunResult go() throws SQLException {
    PreparedRun run = PreparedRun.read(tables, ledger, request, dialect, settings.transactions());
    run.revisions().forEach(this::requireSession);
    run.revisions().forEach(backfills::requireConnections);
    listener.planned(run.plan());
    if (!run.revisions().isEmpty()) {
      if (!run.tablesExist()) {
        tables.create();
      }
      try (SessionLimits limits = new SessionLimits(session, dialect.limits(), settings.limits())) {
        runAll(run, limits);
      }
    }
    return new RunResult(run.plan().direction(), runs);
  }

  private void requireSession(PreparedRevision prepared) {
    prepared.units().stream()
        .filter(unit -> !unit.transactional() && unit.only().backfill().isEmpty())
        .findFirst()
        .ifPresent(unit -> session.requireSessionFor(prepared.name(), unit.only().shortText()));
  }

  private void runAll(PreparedRun run, SessionLimits limits) throws SQLException {
    StepRunner steps = new StepRunner(session.connection(), ledger.journal(), limits, listener);
    RevisionRunner runner = new RevisionRunner(ledger, transaction, steps, backfills);
    if (settings.transactions() == Transactions.PER_RUN) {
      runTogether(run, runner);
      return;
    }
    for (PreparedRevision next : run.revisions()) {
      listener.started(run.plan(), next.revision());
      Set<Integer> done = new TreeSet<>();
      List<StepRun> ran = new ArrayList<>();
      long start = System.nanoTime();
      RevisionRun ended;
      try {
        Optional<Resumption> half = run.halfDone(next);
        if (half.isPresent()) {
          boolean goesOn = half.orElseThrow().goesOn(run.plan().direction());
          HalfDone halfDone = half.orElseThrow().settled(next, steps, ledger.journal(), goesOn);
          done.addAll(halfDone.done());
          ended =
              goesOn ? runner.run(next, done, ran) : backOut(run.backOut(next, halfDone), steps);
        } else {
          ended = runner.run(next, done, ran);
        }
      } catch (StepFailure failure) {
        throw failed(run.plan(), next, done.size() + ran.size(), since(start), failure);
      }
      runs.add(ended);
      listener.finished(run.plan(), ended);
    }
  }

  private RevisionRun backOut(BackOut way, StepRunner steps) throws SQLException {
    long start = System.nanoTime();
    List<StepRun> ran = way.run(ledger, transaction, steps, () -> since(start));
    return new RevisionRun(way.half().revision(), How.BACKED_OUT, ran, since(start));
  }

  private void runTogether(PreparedRun run, RevisionRunner runner) throws SQLException {
    long start = System.nanoTime();
    run.revisions().forEach(it -> listener.started(run.plan(), it.revision()));
    try {
      runs.addAll(runner.runTogether(run.revisions()));
    } catch (StepFailure failure) {
      throw failed(run.plan(), run.revisions().get(0), 0, since(start), failure);
    }
    runs.forEach(ended -> listener.finished(run.plan(), ended));
  }

  private MigrationFailedException failed(
      RevisionPlan plan, PreparedRevision prepared, int done, Duration took, StepFailure failure) {
    String message = FailureText.of(prepared, done, failure);
    MigrationFailedException failed =
        new MigrationFailedException(
            new RunResult(plan.direction(), runs), prepared.revision(), message, failure.thrown());
    for (Throwable suppressed : failure.getSuppressed()) {
      failed.addSuppressed(suppressed);
    }
    try {
      ledger.history().add(HistoryTable.Line.failed(prepared, took, message));
    } catch (SQLException e) {
      failed.addSuppressed(e);
    }
    listener.failed(plan, failed);
    return failed;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
