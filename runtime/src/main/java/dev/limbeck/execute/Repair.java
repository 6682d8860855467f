package dev.limbeck.execute;

import dev.limbeck.Settlement;
import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.RevisionInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Writes down what a person says about the revision that is half done; runs nothing of it. */
record Repair(Ledger ledger, Dialect dialect, RunRequest request) {

  /**
   * Settles it.
   *
   * @throws RefusedException if the code does not have the revision
   */
  void settle(HalfDone halfDone, Settlement settlement) throws SQLException {
    RevisionInfo revision =
        request.inOrder(Set.of(halfDone.revision())).stream()
            .findFirst()
            .orElseThrow(() -> unknown(halfDone));
    PreparedRevision prepared =
        PreparedRevision.of(
            revision, halfDone.direction(), request, dialect, Transactions.PER_MIGRATION);
    if (settlement == Settlement.DONE) {
      if (halfDone.direction() == Direction.UPGRADE) {
        ledger.applied().add(prepared);
      } else {
        ledger.applied().remove(revision.id());
      }
    }
    String note =
        settlement == Settlement.DONE
            ? "repaired: the rest was done by hand"
            : "repaired: what was done was taken back by hand";
    ledger.history().add(HistoryTable.Line.done(prepared, Duration.ZERO, Optional.of(note)));
    ledger.journal().clear();
  }

  private static RefusedException unknown(HalfDone halfDone) {
    return new RefusedException(
        "Revision %s is half done and the code does not have it; use the code that has."
            .formatted(halfDone.revision()));
  }
}
