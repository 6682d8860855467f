package dev.limbeck.execute;

import dev.limbeck.ConnectionSource;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Backfill;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.StepRun;
import dev.limbeck.revision.HalfDone;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs backfills: on the run's own session, or on several beside it. */
final class BackfillRunner {

  private final Session session;
  private final Dialect dialect;
  private final ExecutionSettings settings;
  private final Optional<ConnectionSource> connections;
  private final Transaction transaction;
  private final JournalTable journal;
  private final PositionTable positions;
  private final ProgressListener listener;

  BackfillRunner(
      Session session,
      Dialect dialect,
      ExecutionSettings settings,
      Optional<ConnectionSource> connections,
      Transaction transaction,
      JournalTable journal,
      ProgressListener listener) {
    this.session = session;
    this.dialect = dialect;
    this.settings = settings;
    this.connections = connections;
    this.transaction = transaction;
    this.journal = journal;
    this.listener = listener;
    positions = new PositionTable(session.connection(), session, dialect);
  }

  /**
   * Refuses a revision with a backfill in parallel where there can be no connections for it.
   *
   * @throws RefusedException before anything is run
   */
  void requireConnections(PreparedRevision prepared) {
    Optional<Backfill> parallel =
        prepared.steps().stream()
            .flatMap(it -> it.backfill().stream())
            .filter(it -> it.pace().workers() > 1)
            .findFirst();
    if (parallel.isEmpty() || (connections.isPresent() && !session.pooled())) {
      return;
    }
    throw new RefusedException(
        ("Revision %s has a backfill of %s in parallel, each worker of which needs a connection of"
                + " its own to PostgreSQL, and this run %s; nothing was changed. %s, or take"
                + " inParallel out of it.")
            .formatted(
                prepared.name(),
                parallel.orElseThrow().table(),
                session.pooled() ? "goes through a pooler" : "has only the one that it was given",
                session.pooled()
                    ? "Run it with the url of PostgreSQL itself"
                    : "Give it a source of connections"));
  }

  /**
   * Runs it from where an earlier run was cut off, or from its beginning.
   *
   * @throws StepFailure if a batch failed; those before it stay
   */
  StepRun run(PreparedRevision prepared, Step step, Backfill backfill) throws SQLException {
    listener.step(prepared.revision(), step.text(), step.number(), prepared.steps().size());
    positions.ensure();
    BackfillCourse course = begun(prepared, step, backfill);
    BackfillReport report =
        new BackfillReport(
            listener, prepared.revision(), backfill, course.rows(), course.expected());
    try {
      goOn(prepared, step, course, report);
    } catch (StepFailure failure) {
      letBeMended(step, failure);
      throw failure.after(report.rows());
    }
    transaction.run(
        prepared.name(),
        () -> {
          journal.finish(step.number());
          positions.forget(step.number());
        });
    report.end();
    StepRun run = new StepRun(step.number(), step.text(), report.took());
    listener.stepFinished(prepared.revision(), run, prepared.steps().size());
    return run;
  }

  private BackfillCourse begun(PreparedRevision prepared, Step step, Backfill backfill)
      throws SQLException {
    List<BackfillCourse> begun = new ArrayList<>();
    transaction.run(
        prepared.name(),
        () -> {
          try {
            begun.add(begin(prepared, step, backfill));
          } catch (SQLException | RuntimeException e) {
            throw new StepFailure(step.title(prepared), step.text(), e);
          }
        });
    // A transaction may begin anew; what counts is what was committed.
    return begun.get(begun.size() - 1);
  }

  private BackfillCourse begin(PreparedRevision prepared, Step step, Backfill backfill)
      throws SQLException {
    BackfillCourse course = BackfillCourse.of(backfill, dialect, session.connection());
    boolean isUnderWay = isUnderWay(step);
    if (isUnderWay) {
      course = course.with(positions.read(step.number()));
    } else {
      journal.begin(prepared, step);
    }
    if (course.isToBeCut()) {
      course = course.cut(session.connection());
    } else if (isUnderWay) {
      return course;
    }
    positions.begin(step.number(), course.ranges());
    return course;
  }

  private void goOn(
      PreparedRevision prepared, Step step, BackfillCourse course, BackfillReport report)
      throws SQLException {
    List<BackfillRange> left = course.left();
    int workers = Math.min(course.backfill().pace().workers(), left.size());
    if (workers > 1) {
      goOnInParallel(workers, prepared, step, course, report);
      return;
    }
    RangeRunner runner =
        new RangeRunner(session, positions, transaction, prepared, step, course, report);
    for (BackfillRange range : left) {
      runner.run(range, () -> false);
    }
  }

  private void goOnInParallel(
      int workers,
      PreparedRevision prepared,
      Step step,
      BackfillCourse course,
      BackfillReport report)
      throws SQLException {
    try (WorkerSessions others = open(workers, prepared, step, course.backfill())) {
      List<RangeRunner> runners = new ArrayList<>();
      for (Session other : others.sessions()) {
        runners.add(
            new RangeRunner(
                other,
                positions.on(other.connection()),
                new Transaction(other, dialect, settings.limits().patience(), report.ofWorker()),
                prepared,
                step,
                course,
                report));
      }
      new BackfillWorkers(session, course.left()).run(runners);
    }
  }

  private WorkerSessions open(int workers, PreparedRevision prepared, Step step, Backfill backfill)
      throws SQLException {
    try {
      return WorkerSessions.open(
          connections.orElseThrow(),
          workers,
          session,
          dialect,
          settings,
          "The backfill of " + backfill.table());
    } catch (RefusedException e) {
      throw new StepFailure(step.title(prepared), step.text(), e);
    }
  }

  private boolean isUnderWay(Step step) throws SQLException {
    return journal
        .read()
        .flatMap(HalfDone::underWay)
        .filter(entry -> entry.number() == step.number())
        .isPresent();
  }

  // Where no row is changed, the next run may find another backfill in its place.
  private void letBeMended(Step step, StepFailure failure) {
    try {
      boolean untouched =
          positions.read(step.number()).stream().allMatch(range -> range.rows() == 0);
      if (untouched) {
        journal.remove(step.number());
      }
    } catch (SQLException | RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
