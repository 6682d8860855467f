package dev.limbeck.revision;

import java.time.Instant;

/**
 * A revision that is applied to a database now.
 *
 * @param checksum the fingerprint of its upgrade when it was applied
 */
public record AppliedRevision(String id, String message, Instant appliedAt, String checksum) {}
