package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Locking;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.progress.LockHolder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * The turn of who has the lease: for connections through a pooler, where no session lasts. Each
 * transaction of the run renews it and so keeps its row locked, so of two who think that they have
 * it only one can commit.
 */
final class LeaseTurn implements Turn, Fence {

  /** How long a run may do nothing in the database, and how long others wait for a dead one. */
  static final Duration TIME = Duration.ofMinutes(1);

  private static final Logger LOG = System.getLogger("dev.limbeck");

  private final Session session;
  private final Connection connection;
  private final Locking locking;
  private final AdvisoryLock lock;
  private final LeaseTable lease;
  private final Runner runner;
  private boolean ready;
  private boolean taken;

  LeaseTurn(Session session, Dialect dialect) throws SQLException {
    this.session = session;
    connection = session.connection();
    locking = dialect.locking();
    lock = new AdvisoryLock(connection, LockKey.ofRunner(session));
    lease = new LeaseTable(session, dialect);
    runner = Runner.of(connection);
  }

  @Override
  public boolean tryTake() throws SQLException {
    if (!ready) {
      lease.create();
      ready = true;
    }
    // A run without a pooler holds this lock for as long as it works.
    session.inTransaction(
        () -> taken = lock.asks(locking.tryLockInTransaction()) && lease.take(runner, TIME));
    if (taken) {
      session.guardWith(this);
    }
    return taken;
  }

  @Override
  public void hold() throws SQLException {
    if (!lease.renew(runner, TIME)) {
      throw new LimbeckException(
          ("Another run of Limbeck took over while this one did nothing in the database for longer"
                  + " than %d seconds, so what it had not committed is rolled back; run it again.")
              .formatted(TIME.toSeconds()));
    }
  }

  @Override
  public Optional<LockHolder> holder() throws SQLException {
    Optional<LockHolder> holder = lease.holder();
    return holder.isPresent() ? holder : lock.holder(locking.holder());
  }

  /** Where it cannot be given back it runs out by itself. */
  @Override
  public void giveBack() throws SQLException {
    if (!taken || connection.isClosed()) {
      return;
    }
    session.guardWith(Fence.NONE);
    try {
      lease.release(runner);
    } catch (SQLException e) {
      LOG.log(
          Level.WARNING,
          "Could not give Limbeck's lease back; others wait until it runs out, for at most "
              + TIME.toSeconds()
              + " seconds.",
          e);
    }
  }
}
