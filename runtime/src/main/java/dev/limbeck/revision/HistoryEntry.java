package dev.limbeck.revision;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One run of one revision, as the database remembers it.
 *
 * @param number counts the runs
 * @param id the revision's id
 * @param error what went wrong; empty if the run was committed
 * @param note how it was done, if it was not simply run: stamped, or gone on with after a cut
 * @param user the database user that ran it
 * @param checksum the fingerprint of the revision's upgrade
 * @param toolVersion the version of Limbeck that ran it
 */
public record HistoryEntry(
    long number,
    Direction direction,
    String id,
    String message,
    Optional<String> error,
    Optional<String> note,
    Instant at,
    Duration took,
    String user,
    String checksum,
    String toolVersion) {

  public boolean failed() {
    return error.isPresent();
  }
}
