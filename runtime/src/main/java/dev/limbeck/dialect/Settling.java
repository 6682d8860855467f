package dev.limbeck.dialect;

/**
 * How to find out what a statement outside transactions came to when nobody saw its end.
 *
 * @param question a query that gives one row with one of the texts {@link #DONE}, {@link #HALF} and
 *     {@link #UNDONE}
 * @param cleanup the statement, outside a transaction too, that takes away what is half there:
 *     after it, what was to be made is not there, and what was to be dropped is gone
 */
public record Settling(String question, String cleanup) {

  /** It arrived: what it makes is there and can be used. */
  public static final String DONE = "done";

  /** Something is left of it that can neither be used nor be built upon. */
  public static final String HALF = "half";

  /** Nothing is left of it. */
  public static final String UNDONE = "undone";
}
