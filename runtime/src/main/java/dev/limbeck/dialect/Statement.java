package dev.limbeck.dialect;

/**
 * One SQL statement, without a semicolon at its end.
 *
 * @param transactional whether it may run in a transaction together with others
 */
public record Statement(String sql, boolean transactional) {

  /** A statement that runs in its migration's transaction. */
  public static Statement of(String sql) {
    return new Statement(sql, true);
  }
}
