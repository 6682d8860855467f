package dev.limbeck.execute;

import java.sql.SQLException;
import java.util.List;

/** What a backfill does to some rows, in a transaction. */
interface Batch {

  /** Does the first rows of a range: so many, or all of it if fewer are left. */
  Outcome run(BackfillRange range, int rows) throws SQLException;

  /**
   * What a batch came to.
   *
   * @param bound the key of its last row; empty if it came to the range's end
   * @param changed how many rows it changed
   */
  record Outcome(List<String> bound, long changed) {}
}
