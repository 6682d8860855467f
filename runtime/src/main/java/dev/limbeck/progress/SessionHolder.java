package dev.limbeck.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * A session of the server that holds Limbeck's lock; what its user keeps from others to see is
 * empty.
 *
 * @param processId the process that serves it, as PostgreSQL's {@code pg_stat_activity} has it
 * @param address where it connected from; empty for a socket of the same machine too
 * @param connectedSince when it connected
 * @param inTransactionSince when its transaction under way began
 */
public record SessionHolder(
    int processId,
    String application,
    String user,
    String address,
    Optional<Instant> connectedSince,
    Optional<Instant> inTransactionSince)
    implements LockHolder {

  /**
   * {@code process 4711 (billing) of user ann from 10.0.0.7, connected since 2026-01-15T10:30:00Z,
   * in a transaction since 2026-01-15T10:31:00Z}.
   */
  @Override
  public String describe() {
    String name = application.isEmpty() ? "" : " (" + application + ")";
    String who = user.isEmpty() ? "" : " of user " + user;
    String from = address.isEmpty() ? "" : " from " + address;
    String connected = connectedSince.map(at -> ", connected since " + at).orElse("");
    String works = inTransactionSince.map(at -> ", in a transaction since " + at).orElse("");
    return "process " + processId + name + who + from + connected + works;
  }
}
