package dev.limbeck.dialect;

/**
 * The statements of a lock that belongs to a session and is named by a number, which each of them
 * takes as its only parameter.
 *
 * @param tryLock gives one row with a boolean: whether the session holds the lock now
 * @param unlock gives the lock back
 * @param holder gives a row if another session holds the lock: its process id (integer), its
 *     application's name (text) and since when it has been connected (timestamp with time zone)
 */
public record Locking(String tryLock, String unlock, String holder) {}
