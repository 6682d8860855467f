package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.progress.ProgressListener;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A transaction that begins anew when it did not get its locks: whoever waits for a lock with locks
 * in his hands keeps others waiting, so all of it is rolled back first.
 */
final class Transaction {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Session session;
  private final Dialect dialect;
  private final Duration patience;
  private final ProgressListener listener;

  Transaction(Session session, Dialect dialect, Duration patience, ProgressListener listener) {
    this.session = session;
    this.dialect = dialect;
    this.patience = patience;
    this.listener = listener;
  }

  /** What is done in a transaction, perhaps more than once. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /** How the work is committed. */
  @FunctionalInterface
  interface Ending {
    void commit(Session session) throws SQLException;
  }

  /**
   * Does the work and commits it.
   *
   * @param name what it is, for the listener
   * @throws StepFailure if a step of it failed, and it was rolled back
   */
  void run(String name, Work work) throws SQLException {
    run(name, work, Session::commit);
  }

  /** As {@link #run(String, Work)}, with another way to commit. */
  void run(String name, Work work, Ending ending) throws SQLException {
    untilItsLocksAreThere(name, () -> attempt(work, ending));
  }

  /**
   * Does work that begins anew when it did not get its locks, or was the one that a deadlock ended,
   * until the patience is over. Whoever fails has nothing left of it.
   *
   * @param name what it is, for the listener
   */
  void untilItsLocksAreThere(String name, Work work) throws SQLException {
    long start = System.nanoTime();
    Pauses pauses = new Pauses(FIRST_PAUSE, LONGEST_PAUSE);
    while (true) {
      try {
        work.run();
        return;
      } catch (StepFailure failure) {
        Duration past = Duration.ofNanos(System.nanoTime() - start);
        if (!isWorthAnotherTry(failure) || past.compareTo(patience) >= 0) {
          throw failure;
        }
        Duration pause = pauses.next();
        listener.tryingAgain(name, failure.reason(), pause);
        Pauses.sleepFor(pause, "a lock");
      }
    }
  }

  private void attempt(Work work, Ending ending) throws SQLException {
    session.begin();
    try {
      work.run();
      commit(ending);
    } catch (SQLException | RuntimeException | Error e) {
      undo(e);
      throw e;
    }
    session.end();
  }

  private void commit(Ending ending) throws SQLException {
    try {
      ending.commit(session);
    } catch (SQLException e) {
      if (isLost(e)) {
        throw new LimbeckException(
            "The connection was lost while a transaction was committed, so whether it was is not"
                + " known; run the same again, which looks at what is there: "
                + e.getMessage(),
            e);
      }
      throw new StepFailure("commit", "commit", e);
    }
  }

  private void undo(Throwable failure) {
    try {
      session.connection().rollback();
      session.end();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private boolean isWorthAnotherTry(StepFailure failure) {
    return failure.thrown() instanceof SQLException e
        && e.getSQLState() != null
        && dialect.isWorthAnotherTry(e.getSQLState());
  }

  // SQL standard, class 08: connection exception.
  private static boolean isLost(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("08");
  }
}
