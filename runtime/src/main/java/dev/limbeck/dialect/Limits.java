package dev.limbeck.dialect;

/**
 * How a session is told how long a statement may wait for a lock, and how long it may run.
 *
 * @param read gives one row with the two limits as text
 * @param set takes the two limits as text: of the lock, of the statement
 * @param setLocal the same, until the transaction ends
 */
public record Limits(String read, String set, String setLocal) {

  /** A limit that is none. */
  public static final String NONE = "0";
}
