package dev.limbeck.execute;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Goes through ranges of a backfill on one session, batch after batch, each a transaction that
 * commits how far it came too, so that a run which is cut off neither misses nor repeats a row when
 * it is gone on with.
 */
final class RangeRunner {

  private final Transaction transaction;
  private final PreparedRevision prepared;
  private final Step step;
  private final BackfillCourse course;
  private final BackfillReport report;
  private final Batch batch;
  private final PositionTable positions;
  private final ReplicationWatch replication;
  private final BatchPace pace;

  RangeRunner(
      Session session,
      PositionTable positions,
      Transaction transaction,
      PreparedRevision prepared,
      Step step,
      BackfillCourse course,
      BackfillReport report) {
    this.positions = positions;
    this.transaction = transaction;
    this.prepared = prepared;
    this.step = step;
    this.course = course;
    this.report = report;
    batch = batchOn(session);
    replication =
        new ReplicationWatch(
            session.connection(), course.queries().lag(), course.backfill().pace().lagBytes());
    pace = new BatchPace(course.backfill().pace());
  }

  /**
   * Goes on in a range, to its end or until it is told to stop.
   *
   * @throws StepFailure if a batch failed; those before it stay
   */
  void run(BackfillRange range, BooleanSupplier isStopped) throws SQLException {
    BackfillRange now = range;
    while (!now.done() && !isStopped.getAsBoolean()) {
      long start = System.nanoTime();
      BackfillRange next = committed(now, pace.rows());
      // The last batch of a range has fewer rows than its pace says, so it tells nothing of it.
      if (!next.done()) {
        pace.took(Duration.ofNanos(System.nanoTime() - start));
      }
      report.changed(next.rows() - now.rows());
      now = next;
      if (!now.done()) {
        replication.await(report);
        report.rest(pace.rest());
      }
    }
  }

  private Batch batchOn(Session session) {
    try {
      return course.batch(session.connection());
    } catch (SQLException | RuntimeException e) {
      throw new StepFailure(step.title(prepared), step.text(), e);
    }
  }

  // A transaction may begin anew; what counts is what was committed.
  private BackfillRange committed(BackfillRange now, int rows) throws SQLException {
    List<BackfillRange> next = new ArrayList<>();
    transaction.run(prepared.name(), () -> next.add(batch(now, rows)));
    return next.get(next.size() - 1);
  }

  private BackfillRange batch(BackfillRange now, int rows) {
    try {
      BackfillRange next = now.after(batch.run(now, rows));
      positions.advance(step.number(), now, next);
      return next;
    } catch (SQLException | RuntimeException e) {
      throw new StepFailure(what(now), step.text(), e);
    }
  }

  private String what(BackfillRange range) {
    int ranges = course.ranges().size();
    return ranges == 1
        ? step.title(prepared)
        : "%s (range %d of %d, %s)"
            .formatted(step.title(prepared), range.part(), ranges, range.describe());
  }
}
