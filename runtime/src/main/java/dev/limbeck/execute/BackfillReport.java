package dev.limbeck.execute;

import dev.limbeck.operation.Backfill;
import dev.limbeck.progress.BackfillProgress;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Tells the listener how a backfill goes, once a second at most, and sleeps where it pauses. Its
 * workers share it, and what they tell comes one at a time.
 */
final class BackfillReport {

  private static final Duration TELL_EVERY = Duration.ofSeconds(1);

  private final ProgressListener listener;
  private final RevisionInfo revision;
  private final Backfill backfill;
  private final long before;
  private final OptionalLong expected;
  private final long start = System.nanoTime();
  private long toldAt = start;
  private long rows;

  BackfillReport(
      ProgressListener listener,
      RevisionInfo revision,
      Backfill backfill,
      long before,
      OptionalLong expected) {
    this.listener = listener;
    this.revision = revision;
    this.backfill = backfill;
    this.before = before;
    this.expected = expected;
    rows = before;
  }

  /** A batch was committed that changed so many rows. */
  synchronized void changed(long more) {
    rows += more;
    tellNowAndThen(Optional.empty());
  }

  void rest(Duration time) {
    if (!time.isZero()) {
      pause("the last batch took long", time);
    }
  }

  void pause(String why, Duration time) {
    tellNowAndThen(Optional.of(why));
    Pauses.sleepFor(time, "the backfill of " + backfill.table());
  }

  synchronized void end() {
    tell(Optional.empty());
  }

  /** How many rows were changed, in earlier runs too. */
  synchronized long rows() {
    return rows;
  }

  /** The listener of a worker's transactions. */
  ProgressListener ofWorker() {
    return new ProgressListener() {
      @Override
      public void tryingAgain(String name, String reason, Duration pause) {
        synchronized (BackfillReport.this) {
          listener.tryingAgain(name, reason, pause);
        }
      }
    };
  }

  Duration took() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private synchronized void tellNowAndThen(Optional<String> pause) {
    if (System.nanoTime() - toldAt >= TELL_EVERY.toNanos()) {
      tell(pause);
    }
  }

  private synchronized void tell(Optional<String> pause) {
    toldAt = System.nanoTime();
    double seconds = Math.max((toldAt - start) / 1e9, 1e-9);
    double rate = (rows - before) / seconds;
    String table = backfill.table().toString();
    listener.backfilling(revision, new BackfillProgress(table, rows, expected, rate, pause));
  }
}
