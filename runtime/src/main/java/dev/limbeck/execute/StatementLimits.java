package dev.limbeck.execute;

import java.time.Duration;
import java.util.Optional;

/**
 * How long statements wait and run.
 *
 * @param lock how long a statement in a transaction waits for a lock: whoever waits for a strong
 *     one keeps everybody waiting who comes after
 * @param patience for how long a transaction that did not get its locks is tried again
 * @param statement how long a statement may run; empty for what the connection says
 */
public record StatementLimits(Duration lock, Duration patience, Optional<Duration> statement) {

  static final StatementLimits USUAL =
      new StatementLimits(Duration.ofMillis(500), Duration.ofMinutes(10), Optional.empty());

  public StatementLimits withLock(Duration limit) {
    return new StatementLimits(limit, patience, statement);
  }

  public StatementLimits withPatience(Duration limit) {
    return new StatementLimits(lock, limit, statement);
  }

  public StatementLimits withStatement(Duration limit) {
    return new StatementLimits(lock, patience, Optional.of(limit));
  }
}
