package dev.limbeck.execute;

import dev.limbeck.progress.LockHolder;
import java.sql.SQLException;
import java.util.Optional;

/** One way to be the only runner of a schema; each sees those who use another. */
interface Turn {

  /** Takes the turn if nobody has it; never waits for anybody. */
  boolean tryTake() throws SQLException;

  /** Who has it, if that can be seen. */
  Optional<LockHolder> holder() throws SQLException;

  /** Gives it back if it was taken. */
  void giveBack() throws SQLException;
}
