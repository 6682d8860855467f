package dev.limbeck.execute;

import dev.limbeck.ConnectionSource;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.progress.NotAppliedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a database has what is wanted, whoever applies it: asks again and again, one query
 * each time, on one connection that it opens anew when it breaks.
 */
public final class Arrival {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
  private static final Duration TELL_EVERY = Duration.ofSeconds(10);

  private final ConnectionSource connections;
  private final Dialect dialect;
  private final Optional<String> schema;
  private final ProgressListener listener;
  private @Nullable Connection connection;
  private @Nullable Exception trouble;

  public Arrival(
      ConnectionSource connections,
      Dialect dialect,
      ExecutionSettings settings,
      ProgressListener listener) {
    this.connections = connections;
    this.dialect = dialect;
    schema = settings.schema();
    this.listener = listener;
  }

  /**
   * Returns as soon as all of these are applied, and nothing is half done.
   *
   * @throws NotAppliedException if they are not in time
   * @throws LimbeckException if the database could not be asked at the end of that time
   */
  public void await(List<RevisionInfo> wanted, Duration timeout) {
    long start = System.nanoTime();
    Pauses pauses = new Pauses(FIRST_PAUSE, LONGEST_PAUSE);
    Duration tellAt = Duration.ZERO;
    try {
      List<RevisionInfo> missing = missing(wanted);
      while (trouble != null || !missing.isEmpty()) {
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        if (waited.compareTo(timeout) >= 0) {
          throw tooLong(missing, timeout);
        }
        if (waited.compareTo(tellAt) >= 0) {
          listener.awaiting(what(missing), waited);
          tellAt = waited.plus(TELL_EVERY);
        }
        pauses.sleep(timeout.minus(waited), "the database");
        missing = missing(wanted);
      }
    } finally {
      disconnect();
    }
  }

  private List<RevisionInfo> missing(List<RevisionInfo> wanted) {
    Set<String> applied = applied();
    return wanted.stream().filter(revision -> !applied.contains(revision.id())).toList();
  }

  // A database that is not up yet, or restarts, is no reason to give up.
  private Set<String> applied() {
    try {
      if (connection == null) {
        connection = connections.connect();
      }
      Set<String> applied = new Glance(connection, dialect, schema).applied();
      trouble = null;
      return applied;
    } catch (SQLException | LimbeckException e) {
      trouble = e;
      disconnect();
      return Set.of();
    }
  }

  private void disconnect() {
    Connection last = connection;
    connection = null;
    if (last == null) {
      return;
    }
    try {
      last.close();
    } catch (SQLException e) {
      // It is gone either way; what broke it, if anything did, is told.
      if (trouble != null) {
        trouble.addSuppressed(e);
      }
    }
  }

  private String what(List<RevisionInfo> missing) {
    if (trouble != null) {
      return "the database: " + trouble.getMessage();
    }
    return NotAppliedException.names(missing);
  }

  private LimbeckException tooLong(List<RevisionInfo> missing, Duration timeout) {
    if (trouble != null) {
      return new LimbeckException(
          "After %d seconds the database still cannot be asked: %s"
              .formatted(timeout.toSeconds(), trouble.getMessage()),
          trouble);
    }
    return new NotAppliedException(missing, timeout);
  }
}
