package dev.limbeck.progress;

import java.time.Instant;

/**
 * The session that holds Limbeck's lock.
 *
 * @param processId the process that serves it, as PostgreSQL's {@code pg_stat_activity} has it
 * @param application the name that its application gave, which may be empty
 * @param connectedSince when it connected
 */
public record LockHolder(int processId, String application, Instant connectedSince) {

  /** {@code process 4711 (billing), connected since 2026-01-15T10:30:00Z}. */
  public String describe() {
    String name = application.isEmpty() ? "" : " (" + application + ")";
    return "process " + processId + name + ", connected since " + connectedSince;
  }
}
