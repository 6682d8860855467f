package dev.limbeck.execute;

import dev.limbeck.operation.BackfillPace;
import java.time.Duration;

/** How many rows the next batch has, from how long the last one took, and when to rest. */
final class BatchPace {

  private static final int FIRST_ROWS = 1000;
  // A little under the target, for the next batch may be slower than the last.
  private static final double AIM = 0.85;
  private static final double FASTEST_GROWTH = 3;
  // So slow is a server that has other things to do.
  private static final int SLOW = 3;
  private static final Duration LONGEST_REST = Duration.ofSeconds(2);

  private final BackfillPace wanted;
  private int rows;
  private Duration rest = Duration.ZERO;

  BatchPace(BackfillPace wanted) {
    this.wanted = wanted;
    rows = Math.min(FIRST_ROWS, wanted.mostRows());
  }

  int rows() {
    return rows;
  }

  /** How long to leave the server alone before the next batch. */
  Duration rest() {
    return rest;
  }

  /** A batch of {@link #rows()} rows took so long. */
  void took(Duration time) {
    double milliseconds = Math.max(time.toNanos() / 1e6, 0.001);
    double factor = Math.min(AIM * wanted.batchMilliseconds() / milliseconds, FASTEST_GROWTH);
    rows = (int) Math.max(1, Math.min((long) (rows * factor), wanted.mostRows()));
    boolean slow = milliseconds > (double) SLOW * wanted.batchMilliseconds();
    rest = slow ? shorter(time, LONGEST_REST) : Duration.ZERO;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
