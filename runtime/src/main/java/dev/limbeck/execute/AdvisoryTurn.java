package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Locking;
import dev.limbeck.progress.LockHolder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The turn of who holds an advisory lock with his session: it goes when the session does. */
final class AdvisoryTurn implements Turn {

  private static final Logger LOG = System.getLogger("dev.limbeck");

  private final Connection connection;
  private final AdvisoryLock lock;
  private final Locking locking;
  private final LeaseTable lease;
  private boolean locked;

  AdvisoryTurn(Session session, Dialect dialect) {
    connection = session.connection();
    locking = dialect.locking();
    lock = new AdvisoryLock(connection, LockKey.ofRunner(session));
    lease = new LeaseTable(session, dialect);
  }

  @Override
  public boolean tryTake() throws SQLException {
    if (!lock.asks(locking.tryLock())) {
      return false;
    }
    locked = true;
    // While this lock is held nobody takes the lease; but someone may have it already.
    if (lease.exists() && !lease.clear()) {
      giveBack();
      return false;
    }
    return true;
  }

  @Override
  public Optional<LockHolder> holder() throws SQLException {
    Optional<LockHolder> holder = lock.holder(locking.holder());
    return holder.isPresent() || !lease.exists() ? holder : lease.holder();
  }

  /** Where the lock cannot be given back, ends the session, which the lock goes with. */
  @Override
  public void giveBack() throws SQLException {
    if (!locked || connection.isClosed()) {
      return;
    }
    try {
      lock.asks(locking.unlock());
      locked = false;
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "Could not give Limbeck's lock back, so the connection is ended.", e);
      connection.abort(Runnable::run);
    }
  }
}
