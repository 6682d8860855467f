package dev.limbeck.progress;

import java.time.Instant;

/**
 * A run through a pooler that has Limbeck's lease.
 *
 * @param host the machine or pod that it runs on
 * @param processId its process there
 * @param since when it took the lease
 * @param until when the lease runs out, unless it is renewed or a transaction of the run is under
 *     way
 */
public record LeaseHolder(
    String application, String user, String host, long processId, Instant since, Instant until)
    implements LockHolder {

  /**
   * {@code process 7 on pod-3 (billing) of user ann, through a pooler, since 2026-01-15T10:30:00Z,
   * its lease lasts until 2026-01-15T10:31:00Z}.
   */
  @Override
  public String describe() {
    String name = application.isEmpty() ? "" : " (" + application + ")";
    return "process %d on %s%s of user %s, through a pooler, since %s, its lease lasts until %s"
        .formatted(processId, host, name, user, since, until);
  }
}
