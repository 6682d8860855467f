package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.ProgressListener;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Keeps two runs on one schema apart: by the server's session where that lasts, else by a lease.
 * The one sees the other.
 */
final class RunnerLock implements AutoCloseable {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration TELL_EVERY = Duration.ofSeconds(10);

  private final Turn turn;

  RunnerLock(Session session, Dialect dialect) throws SQLException {
    turn = session.pooled() ? new LeaseTurn(session, dialect) : new AdvisoryTurn(session, dialect);
  }

  /**
   * Waits for the lock by asking for it again and again, each time in a transaction of its own: a
   * session that blocks on it holds a snapshot, and whoever builds an index concurrently under the
   * lock would wait for that.
   *
   * @throws RefusedException if it does not come in time
   */
  void acquire(Duration timeout, ProgressListener listener) throws SQLException {
    long start = System.nanoTime();
    Pauses pauses = new Pauses(FIRST_PAUSE, LONGEST_PAUSE);
    Duration tellAt = Duration.ZERO;
    while (!turn.tryTake()) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (waited.compareTo(timeout) >= 0) {
        throw tooLong(timeout);
      }
      if (waited.compareTo(tellAt) >= 0) {
        listener.waiting(turn.holder(), waited);
        tellAt = waited.plus(TELL_EVERY);
      }
      pauses.sleep(timeout.minus(waited), "another run of Limbeck");
    }
  }

  @Override
  public void close() throws SQLException {
    turn.giveBack();
  }

  private RefusedException tooLong(Duration timeout) throws SQLException {
    String who = turn.holder().map(it -> ": " + it.describe()).orElse("");
    return new RefusedException(
        ("Another run of Limbeck held the lock for longer than %d seconds%s; nothing was changed."
                + " Wait for it, or give a longer runner timeout.")
            .formatted(timeout.toSeconds(), who));
  }
}
