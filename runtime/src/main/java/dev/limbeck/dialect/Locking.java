package dev.limbeck.dialect;

/**
 * The statements of a lock that is named by a number, which each of them takes as its only
 * parameter.
 *
 * @param tryLock gives one row with a boolean: whether the session holds the lock now
 * @param tryLockInTransaction the same, but the lock goes when the transaction ends
 * @param lockInTransaction waits for the lock, which goes when the transaction ends
 * @param unlock gives the session's lock back
 * @param holder gives a row if another session holds the lock: its process id (integer), and as far
 *     as the user may know, else null, its application's name, its user, its address (texts), and
 *     since when it is connected and in a transaction (timestamps with time zone)
 */
public record Locking(
    String tryLock,
    String tryLockInTransaction,
    String lockInTransaction,
    String unlock,
    String holder) {}
