package dev.limbeck.execute;

import dev.limbeck.problem.LimbeckException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The pauses of who asks again and again: each about twice as long as the one before, up to a
 * longest one, and by chance somewhat shorter, so that many who began together do not ask together.
 */
final class Pauses {

  private final Duration longest;
  private Duration next;

  Pauses(Duration first, Duration longest) {
    next = first;
    this.longest = longest;
  }

  /** How long the next one is. */
  Duration next() {
    long most = next.toMillis();
    next = shorter(next.multipliedBy(2), longest);
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1) + 1);
  }

  /**
   * Sleeps for the next one, but no longer than this.
   *
   * @param what what is waited for, for the message if the thread is interrupted
   */
  void sleep(Duration atMost, String what) {
    sleepFor(shorter(next(), atMost), what);
  }

  /** Sleeps just so long. */
  static void sleepFor(Duration time, String what) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimbeckException("Interrupted while waiting for " + what + ".", e);
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
