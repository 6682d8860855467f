package dev.limbeck.dialect;

import java.util.Optional;

/**
 * One SQL statement, without a semicolon at its end.
 *
 * @param placement which transaction it may run in
 * @param settling how to find out what it came to; empty for a statement in a transaction, and for
 *     one outside that may simply run again
 */
public record Statement(String sql, Placement placement, Optional<Settling> settling) {

  /** A statement that runs in its migration's transaction. */
  public static Statement of(String sql) {
    return new Statement(sql, Placement.TOGETHER, Optional.empty());
  }

  /** A statement that runs in a transaction of its own. */
  static Statement alone(String sql) {
    return new Statement(sql, Placement.ALONE, Optional.empty());
  }

  /** A statement that stands for many, each in a transaction of its own. */
  static Statement inBatches(String sql) {
    return new Statement(sql, Placement.IN_BATCHES, Optional.empty());
  }

  /** A statement outside transactions that may run again. */
  static Statement repeatable(String sql) {
    return new Statement(sql, Placement.OUTSIDE, Optional.empty());
  }

  /** A statement outside transactions that the catalogue tells about. */
  static Statement outside(String sql, Settling settling) {
    return new Statement(sql, Placement.OUTSIDE, Optional.of(settling));
  }
}
