package dev.limbeck.execute;

import dev.limbeck.dialect.Locking;
import dev.limbeck.operation.Fingerprint;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.ProgressListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Keeps two runs on one schema apart; held by the session, so it goes when the session does. */
final class RunnerLock implements AutoCloseable {

  private static final Logger LOG = System.getLogger("dev.limbeck");

  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final Duration TELL_EVERY = Duration.ofSeconds(10);

  private final Connection connection;
  private final Locking locking;
  private final long key;
  private boolean held;

  RunnerLock(Session session, Locking locking) throws SQLException {
    connection = session.connection();
    this.locking = locking;
    key = key(connection.getCatalog(), session.schema());
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
    Duration pause = FIRST_PAUSE;
    Duration tellAt = Duration.ZERO;
    while (!asks(locking.tryLock())) {
      Duration waited = Duration.ofNanos(System.nanoTime() - start);
      if (waited.compareTo(timeout) >= 0) {
        throw tooLong(timeout);
      }
      if (waited.compareTo(tellAt) >= 0) {
        listener.waiting(holder(), waited);
        tellAt = waited.plus(TELL_EVERY);
      }
      sleep(shorter(pause, timeout.minus(waited)));
      pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
    held = true;
  }

  /** Gives the lock back; where that cannot be, ends the session, which the lock goes with. */
  @Override
  public void close() throws SQLException {
    if (!held || connection.isClosed()) {
      return;
    }
    try {
      asks(locking.unlock());
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Could not give Limbeck's lock back, so the connection is ended.", e);
      connection.abort(Runnable::run);
    }
  }

  private boolean asks(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, key);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }

  private Optional<LockHolder> holder() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(locking.holder())) {
      statement.setLong(1, key);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(holder(rows)) : Optional.empty();
      }
    }
  }

  private static LockHolder holder(ResultSet rows) throws SQLException {
    OffsetDateTime since = rows.getObject(3, OffsetDateTime.class);
    return new LockHolder(rows.getInt(1), rows.getString(2), since.toInstant());
  }

  private RefusedException tooLong(Duration timeout) throws SQLException {
    String who = holder().map(it -> ": " + it.describe()).orElse("");
    return new RefusedException(
        ("Another run of Limbeck held the lock for longer than %d seconds%s; nothing was changed."
                + " Wait for it, or give a longer lock timeout.")
            .formatted(timeout.toSeconds(), who));
  }

  private static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis() + 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimbeckException("Interrupted while waiting for another run of Limbeck.", e);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static long key(String database, String schema) {
    String digest = Fingerprint.sha256("limbeck lock\n" + database + "\n" + schema);
    return Long.parseUnsignedLong(digest.substring(0, 16), 16);
  }
}
