package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.PlannedTransaction;
import java.util.List;

/** How a run would part operations into transactions, without asking any database. */
public final class OfflinePlan {

  private OfflinePlan() {}

  /**
   * The transactions of a migration's direction.
   *
   * @throws RefusedException if the database has no way to do one of the operations
   */
  public static List<PlannedTransaction> of(
      List<Operation> operations, Dialect dialect, Transactions mode) {
    return List.copyOf(Preview.whole(operations, dialect, mode));
  }
}
