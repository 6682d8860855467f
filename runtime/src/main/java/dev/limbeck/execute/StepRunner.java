package dev.limbeck.execute;

import dev.limbeck.dialect.Settling;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.StepRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Runs one step, in the transaction that is open or outside any. */
final class StepRunner {

  private final Connection connection;
  private final JournalTable journal;
  private final SessionLimits limits;
  private final ProgressListener listener;

  StepRunner(
      Connection connection,
      JournalTable journal,
      SessionLimits limits,
      ProgressListener listener) {
    this.connection = connection;
    this.journal = journal;
    this.limits = limits;
    this.listener = listener;
  }

  /**
   * Runs a step in the transaction that is open.
   *
   * @throws StepFailure if it failed
   */
  StepRun inTransaction(PreparedRevision prepared, Step step) {
    int count = prepared.steps().size();
    long start = System.nanoTime();
    listener.step(prepared.revision(), step.text(), step.number(), count);
    try {
      step.work().run(connection);
    } catch (SQLException | RuntimeException e) {
      throw new StepFailure(step.title(prepared), step.text(), e);
    }
    return finished(prepared, step, start);
  }

  private StepRun finished(PreparedRevision prepared, Step step, long start) {
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    StepRun run = new StepRun(step.number(), step.text(), took);
    listener.stepFinished(prepared.revision(), run, prepared.steps().size());
    return run;
  }

  /**
   * Runs a step that commits by itself, between its beginning and its end in the journal. If it
   * fails, what is left of it is taken away, or brought to its end where it is a drop.
   *
   * @throws StepFailure if it failed
   */
  StepRun outside(PreparedRevision prepared, Step step) throws SQLException {
    long start = System.nanoTime();
    journal.begin(prepared, step);
    limits.lift();
    StepRun run;
    try {
      run = inTransaction(prepared, step);
    } catch (StepFailure failure) {
      if (!isThereAfterTidying(step, failure)) {
        throw failure;
      }
      return finished(prepared, step, start);
    }
    limits.restore();
    journal.finish(step.number());
    return run;
  }

  /**
   * Runs a step that commits by itself and that the catalogue alone tells of, unless it is done
   * already; what an earlier try left half there is cleared up first.
   */
  Optional<StepRun> unjournaled(PreparedRevision prepared, Step step) throws SQLException {
    limits.lift();
    boolean done = step.settling().isPresent() && isDone(step.settling().orElseThrow());
    Optional<StepRun> run = done ? Optional.empty() : Optional.of(inTransaction(prepared, step));
    limits.restore();
    return run;
  }

  /**
   * Finds out from the catalogue what became of a step whose end nobody saw, and clears up what is
   * half there.
   *
   * @return whether it arrived
   */
  boolean settle(Step step) throws SQLException {
    limits.lift();
    boolean done = isDone(step.settling().orElseThrow());
    limits.restore();
    if (done) {
      journal.finish(step.number());
    } else {
      journal.remove(step.number());
    }
    return done;
  }

  // To clear up may be to bring to its end.
  private boolean isDone(Settling settling) throws SQLException {
    String state = Queries.text(connection, settling.question());
    if (!state.equals(Settling.HALF)) {
      return state.equals(Settling.DONE);
    }
    Queries.execute(connection, settling.cleanup());
    return Queries.text(connection, settling.question()).equals(Settling.DONE);
  }

  private boolean isThereAfterTidying(Step step, StepFailure failure) {
    try {
      if (step.settling().isPresent()) {
        return settle(step);
      }
      limits.restore();
      journal.remove(step.number());
    } catch (SQLException e) {
      // The journal still has the step, so that the next run settles it.
      failure.addSuppressed(e);
    }
    return false;
  }
}
