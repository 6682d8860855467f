package dev.limbeck.dialect;

/**
 * How to find out what a statement outside transactions came to when nobody saw its end.
 *
 * @param question a query that gives one row with one of the texts {@link #DONE}, {@link #HALF} and
 *     {@link #UNDONE}
 * @param cleanup the statement, outside a transaction too, that takes away, or brings to its end,
 *     what is half there; empty for what is never half there
 */
public record Settling(String question, String cleanup) {

  /** It arrived: what it makes is there and can be used. */
  public static final String DONE = "done";

  /** Something is left of it that can neither be used nor be built upon. */
  public static final String HALF = "half";

  /** Nothing is left of it. */
  public static final String UNDONE = "undone";
}
