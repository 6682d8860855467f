/** Doing it: the lock, the history and the transactions that a migration runs in. */
@NullMarked
package dev.limbeck.execute;

import org.jspecify.annotations.NullMarked;
