package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RevisionRun;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.progress.RunResult;
import dev.limbeck.progress.StepRun;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
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
  private final List<RevisionRun> runs = new ArrayList<>();

  Run(
      Session session,
      Dialect dialect,
      ExecutionSettings settings,
      RunRequest request,
      ProgressListener listener) {
    this.session = session;
    this.dialect = dialect;
    this.settings = settings;
    this.request = request;
    this.listener = listener;
    tables = new OwnTables(session, dialect);
    ledger = Ledger.of(session.connection(), tables, settings.toolVersion());
  }

  /** Reads what is applied, makes a plan, prepares all of it, and runs it. */
  RunResult go() throws SQLException {
    boolean exist = tables.exist();
    Set<String> applied = new TreeSet<>();
    if (exist) {
      ledger.applied().read().forEach(it -> applied.add(it.id()));
    }
    Optional<Resumption> resumption =
        exist ? ledger.journal().read().map(Resumption::new) : Optional.empty();
    RevisionPlan plan =
        resumption.map(it -> it.plan(request, applied)).orElseGet(() -> request.plan(applied));
    List<PreparedRevision> prepared = prepared(plan, resumption);
    listener.planned(plan);
    if (!prepared.isEmpty()) {
      if (!exist) {
        tables.create();
      }
      try (SessionLimits limits =
          new SessionLimits(session.connection(), dialect.limits(), settings.limits())) {
        runAll(plan, prepared, resumption, applied, limits);
      }
    }
    return new RunResult(plan.direction(), runs);
  }

  private List<PreparedRevision> prepared(RevisionPlan plan, Optional<Resumption> resumption) {
    List<PreparedRevision> prepared = new ArrayList<>();
    for (RevisionInfo revision : plan.revisions()) {
      Direction direction =
          resumption
              .filter(it -> it.isIt(revision))
              .map(it -> it.unfinished().direction())
              .orElse(plan.direction());
      prepared.add(
          PreparedRevision.of(revision, direction, request, dialect, settings.transactions()));
    }
    resumption.ifPresent(it -> it.requireSame(prepared.get(0)));
    if (settings.transactions() == Transactions.PER_RUN) {
      requireOne(prepared, resumption);
    }
    return prepared;
  }

  private static void requireOne(List<PreparedRevision> prepared, Optional<Resumption> resumption) {
    for (PreparedRevision revision : prepared) {
      boolean half = resumption.filter(it -> it.isIt(revision.revision())).isPresent();
      if (half || !revision.isAtomic()) {
        String reason =
            half
                ? "is half done"
                : "has steps that cannot share a transaction, the first of them: "
                    + revision.units().get(1).steps().get(0).shortText();
        throw new RefusedException(
            "The run cannot be one transaction: revision %s %s. Run with a transaction a migration."
                .formatted(revision.name(), reason));
      }
    }
  }

  private void runAll(
      RevisionPlan plan,
      List<PreparedRevision> prepared,
      Optional<Resumption> resumption,
      Set<String> applied,
      SessionLimits limits)
      throws SQLException {
    Transaction transaction =
        new Transaction(session, dialect, settings.limits().patience(), listener);
    StepRunner steps = new StepRunner(session.connection(), ledger.journal(), limits, listener);
    RevisionRunner runner = new RevisionRunner(ledger, transaction, steps);
    if (settings.transactions() == Transactions.PER_RUN) {
      runTogether(plan, prepared, runner);
      return;
    }
    for (PreparedRevision next : prepared) {
      listener.started(plan, next.revision());
      Set<Integer> done = new TreeSet<>();
      List<StepRun> ran = new ArrayList<>();
      long start = System.nanoTime();
      RevisionRun run;
      try {
        Optional<Resumption> resumed = resumption.filter(it -> it.isIt(next.revision()));
        if (resumed.isPresent()) {
          Unfinished unfinished = resumed.orElseThrow().settled(next, steps, ledger.journal());
          done.addAll(unfinished.done());
          run =
              resumed.orElseThrow().goesOn(plan.direction())
                  ? runner.run(next, done, ran)
                  : backOut(next, unfinished, applied, transaction, steps, plan);
        } else {
          run = runner.run(next, done, ran);
        }
      } catch (StepFailure failure) {
        throw failed(plan, next, done.size() + ran.size(), since(start), failure);
      }
      runs.add(run);
      listener.finished(plan, run);
    }
  }

  private RevisionRun backOut(
      PreparedRevision half,
      Unfinished unfinished,
      Set<String> applied,
      Transaction transaction,
      StepRunner steps,
      RevisionPlan plan)
      throws SQLException {
    long start = System.nanoTime();
    BackOut way = BackOut.of(half, unfinished, applied, request, dialect);
    List<StepRun> ran = way.run(ledger, transaction, steps);
    ledger
        .history()
        .add(
            new HistoryTable.Line(
                plan.direction(),
                half.revision(),
                half.checksum(),
                since(start),
                Optional.empty()));
    return new RevisionRun(half.revision(), How.BACKED_OUT, ran, since(start));
  }

  private void runTogether(
      RevisionPlan plan, List<PreparedRevision> prepared, RevisionRunner runner)
      throws SQLException {
    long start = System.nanoTime();
    prepared.forEach(it -> listener.started(plan, it.revision()));
    try {
      runs.addAll(runner.runTogether(prepared));
    } catch (StepFailure failure) {
      throw failed(plan, prepared.get(0), 0, since(start), failure);
    }
    runs.forEach(run -> listener.finished(plan, run));
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
      ledger.history().add(HistoryTable.Line.of(prepared, took, Optional.of(message)));
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
