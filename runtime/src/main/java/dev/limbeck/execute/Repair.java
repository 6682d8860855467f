package dev.limbeck.execute;

import dev.limbeck.Settlement;
import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Writes down what a person says about the revision that is half done; runs nothing of it. */
record Repair(Ledger ledger, Dialect dialect, RunRequest request) {

  /**
   * Settles it.
   *
   * @throws dev.limbeck.problem.RefusedException if the code does not have the revision
   */
  void settle(HalfDone halfDone, Settlement settlement) throws SQLException {
    PreparedRevision prepared =
        new Resumption(halfDone).prepared(request, dialect, Transactions.PER_MIGRATION);
    if (settlement == Settlement.DONE) {
      if (halfDone.direction() == Direction.UPGRADE) {
        ledger.applied().add(prepared);
      } else {
        ledger.applied().remove(halfDone.revision());
      }
    }
    String note =
        settlement == Settlement.DONE
            ? "repaired: the rest was done by hand"
            : "repaired: what was done was taken back by hand";
    ledger.history().add(HistoryTable.Line.done(prepared, Duration.ZERO, Optional.of(note)));
    ledger.journal().clear();
  }
}
