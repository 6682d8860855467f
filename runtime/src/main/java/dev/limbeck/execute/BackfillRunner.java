package dev.limbeck.execute;

import dev.limbeck.dialect.BackfillQueries;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Backfill;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.StepRun;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Runs backfills: batch by batch, each a transaction that commits how far it came too, so that a
 * run which is cut off neither misses nor repeats a row when it is gone on with.
 */
final class BackfillRunner {

  private final Session session;
  private final Dialect dialect;
  private final Transaction transaction;
  private final JournalTable journal;
  private final ProgressListener listener;

  BackfillRunner(
      Session session,
      Dialect dialect,
      Transaction transaction,
      JournalTable journal,
      ProgressListener listener) {
    this.session = session;
    this.dialect = dialect;
    this.transaction = transaction;
    this.journal = journal;
    this.listener = listener;
  }

  /**
   * Runs it from where an earlier run was cut off, or from its beginning.
   *
   * @throws StepFailure if a batch failed; those before it stay
   */
  StepRun run(PreparedRevision prepared, Step step, Backfill backfill) throws SQLException {
    listener.step(prepared.revision(), step.text(), step.number(), prepared.steps().size());
    PositionTable positions = new PositionTable(session, dialect);
    positions.ensure();
    BackfillQueries queries = dialect.queries(backfill);
    BatchStep batches =
        new BatchStep(session.connection(), dialect, journal, positions, prepared, step, backfill);
    transaction.run(prepared.name(), batches::begin);
    BackfillReport report =
        new BackfillReport(
            listener, prepared.revision(), backfill, batches.rows(), batches.expected());
    ReplicationWatch replication =
        new ReplicationWatch(session.connection(), queries.lag(), backfill.pace().lagBytes());
    try {
      goOn(prepared, batches, new BatchPace(backfill.pace()), report, replication);
    } catch (StepFailure failure) {
      letBeMended(batches, step, failure);
      throw failure.after(batches.rows());
    }
    StepRun run = new StepRun(step.number(), step.text(), report.took());
    listener.stepFinished(prepared.revision(), run, prepared.steps().size());
    return run;
  }

  private void goOn(
      PreparedRevision prepared,
      BatchStep batches,
      BatchPace pace,
      BackfillReport report,
      ReplicationWatch replication)
      throws SQLException {
    while (!batches.isAtEnd()) {
      long start = System.nanoTime();
      transaction.run(prepared.name(), () -> batches.next(pace.rows()));
      batches.arrived();
      pace.took(Duration.ofNanos(System.nanoTime() - start));
      report.after(batches.rows());
      if (!batches.isAtEnd()) {
        replication.await(report);
        report.rest(pace.rest());
      }
    }
    report.end();
  }

  // Where no batch is committed, the next run may find another backfill in its place.
  private void letBeMended(BatchStep batches, Step step, StepFailure failure) {
    if (!batches.isAtBeginning()) {
      return;
    }
    try {
      journal.remove(step.number());
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }
}
