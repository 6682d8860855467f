package dev.limbeck.execute;

import dev.limbeck.operation.Fingerprint;

/** The number that names a lock: the same for every connection to a schema of a database. */
final class LockKey {

  private LockKey() {}

  /** The key of the lock that a runner holds. */
  static long ofRunner(Session session) {
    return of("limbeck lock", session);
  }

  /** The key under which the table of the lease is made. */
  static long ofLeaseTable(Session session) {
    return of("limbeck lease table", session);
  }

  private static long of(String purpose, Session session) {
    String digest =
        Fingerprint.sha256(purpose + "\n" + session.database() + "\n" + session.schema());
    return Long.parseUnsignedLong(digest.substring(0, 16), 16);
  }
}
