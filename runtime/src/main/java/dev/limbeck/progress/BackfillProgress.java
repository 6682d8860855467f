package dev.limbeck.progress;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a backfill came.
 *
 * @param rows how many rows it has changed, in earlier runs too
 * @param ofAbout how many rows the table has, as the database's statistics have it; of which a
 *     backfill with a condition changes fewer
 * @param rowsPerSecond in this run
 * @param pause why it pauses now; empty if it does not
 */
public record BackfillProgress(
    String table, long rows, OptionalLong ofAbout, double rowsPerSecond, Optional<String> pause) {

  /** About how long it will still take; empty where nobody knows. */
  public Optional<Duration> left() {
    if (ofAbout.isEmpty() || ofAbout.getAsLong() <= rows || rowsPerSecond <= 0) {
      return Optional.empty();
    }
    double seconds = (ofAbout.getAsLong() - rows) / rowsPerSecond;
    return Optional.of(Duration.ofMillis((long) (seconds * 1000)));
  }

  /** {@code posts: 1200000 of about 5000000 rows, 43000 rows/s, about 88 s left}. */
  public String describe() {
    String all = ofAbout.isPresent() ? " of about " + ofAbout.getAsLong() : "";
    String rest = left().map(it -> ", about " + it.toSeconds() + " s left").orElse("");
    String why = pause.map(it -> "; pauses: " + it).orElse("");
    return String.format(
        Locale.ROOT, "%s: %d%s rows, %.0f rows/s%s%s", table, rows, all, rowsPerSecond, rest, why);
  }
}
