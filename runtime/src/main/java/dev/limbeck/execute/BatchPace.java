package dev.limbeck.execute;

import dev.limbeck.operation.BackfillPace;
import java.time.Duration;

/**
 * How many rows the next batch has, from how long those before it took, and when to rest. A single
 * batch that was held up changes little; a server that stays slow changes all.
 */
final class BatchPace {

  private static final int FIRST_ROWS = 1000;
  // A little under the target, for the next batch may be slower than the last.
  private static final double AIM = 0.85;
  private static final double FASTEST_GROWTH = 3;
  private static final double WEIGHT_OF_LAST = 0.5;
  // So slow, twice in a row, is a server that has other things to do.
  private static final int SLOW = 3;
  private static final Duration LONGEST_REST = Duration.ofSeconds(2);

  private final BackfillPace wanted;
  private final double aim;
  private int rows;
  private double rowsPerMillisecond;
  private boolean wasSlow;
  private Duration rest = Duration.ZERO;

  BatchPace(BackfillPace wanted) {
    this.wanted = wanted;
    aim = AIM * wanted.batchMilliseconds();
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
    double last = Math.min(rows / milliseconds, FASTEST_GROWTH * rows / aim);
    rowsPerMillisecond =
        rowsPerMillisecond == 0
            ? last
            : WEIGHT_OF_LAST * last + (1 - WEIGHT_OF_LAST) * rowsPerMillisecond;
    rows = (int) Math.max(1, Math.min((long) (rowsPerMillisecond * aim), wanted.mostRows()));
    boolean slow = milliseconds > (double) SLOW * wanted.batchMilliseconds();
    rest = slow && wasSlow ? shorter(time, LONGEST_REST) : Duration.ZERO;
    wasSlow = slow;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
