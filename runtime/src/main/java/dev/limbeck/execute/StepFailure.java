package dev.limbeck.execute;

import java.sql.SQLException;

/** A step, or the commit after it, failed; it becomes a message once it is known what stays. */
final class StepFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exception reason;
  private final String what;
  private final String text;
  private final long rowsThatStay;

  /**
   * A failure.
   *
   * @param what such as {@code statement 3 of 7}
   */
  StepFailure(String what, String text, Exception cause) {
    this(what, text, cause, 0);
  }

  private StepFailure(String what, String text, Exception cause, long rowsThatStay) {
    super(cause.getMessage(), cause);
    reason = cause;
    this.what = what;
    this.text = text;
    this.rowsThatStay = rowsThatStay;
  }

  /** The same of a backfill whose batches before this one changed so many rows. */
  StepFailure after(long rows) {
    return new StepFailure(what, text, reason, rows);
  }

  /** How many rows earlier batches of the step changed, which stay so. */
  long rowsThatStay() {
    return rowsThatStay;
  }

  /** What the database or the Java step threw. */
  Exception thrown() {
    return reason;
  }

  String what() {
    return what;
  }

  String shortText() {
    return Step.shortened(text);
  }

  /** The cause's message on as many lines as it has, and the SQLSTATE. */
  String reason() {
    String message = reason.getMessage() == null ? reason.toString() : reason.getMessage();
    // PostgreSQL's driver puts detail, hint and position into the message, each on a line.
    String lines = message.strip().replaceAll("\\R\\s*", "\n  ");
    if (reason instanceof SQLException sql && sql.getSQLState() != null) {
      return lines + "\n  SQLSTATE: " + sql.getSQLState();
    }
    return lines;
  }
}
