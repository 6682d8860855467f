package dev.limbeck.review;

import java.util.Locale;

/**
 * How large a table is.
 *
 * @param rows how many rows it has, or about how many
 * @param isExact whether they were counted
 * @param bytes what it takes on disk, with its indexes
 */
public record TableSize(long rows, boolean isExact, long bytes) {

  private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
  private static final long STEP = 1024;

  // What a plain disk does: read on, and write with indexes and the log.
  private static final long READ_PER_SECOND = 200 * STEP * STEP;
  private static final long WRITTEN_PER_SECOND = 40 * STEP * STEP;

  static final String ASSUMPTION =
      "Times are guesses: a table is read at 200 MB a second and written anew at 40.";

  /** Such as {@code about 2,000,000 rows, 310 MB}. */
  String words() {
    String number = String.format(Locale.ROOT, "%,d", rows);
    return "%s%s %s, %s"
        .formatted(isExact ? "" : "about ", number, rows == 1 ? "row" : "rows", size());
  }

  /** How long all of it is read. */
  String readingTime() {
    return time(bytes / READ_PER_SECOND);
  }

  /** How long all of it is written anew. */
  String rewritingTime() {
    return time(bytes / WRITTEN_PER_SECOND);
  }

  private String size() {
    long left = bytes;
    int unit = 0;
    while (left >= 10 * STEP && unit < UNITS.length - 1) {
      left /= STEP;
      unit++;
    }
    return left + " " + UNITS[unit];
  }

  private static String time(long seconds) {
    if (seconds < 1) {
      return "less than a second";
    }
    return seconds < 120 ? "about %d s".formatted(seconds) : "about %d min".formatted(seconds / 60);
  }
}
