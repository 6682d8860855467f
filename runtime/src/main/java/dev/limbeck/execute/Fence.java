package dev.limbeck.execute;

import java.sql.SQLException;

/** What a transaction checks before it works, and again before it commits. */
interface Fence {

  /** Where the session itself holds the lock, there is nothing to check. */
  Fence NONE = () -> {};

  /**
   * Sees to it that nobody else can take the lock until the transaction under way ends.
   *
   * @throws dev.limbeck.problem.LimbeckException if somebody else has taken it
   */
  void hold() throws SQLException;
}
