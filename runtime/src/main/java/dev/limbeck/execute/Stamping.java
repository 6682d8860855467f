package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.StampPlan;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes down that a database is at some places, and runs nothing. */
record Stamping(Ledger ledger, Dialect dialect, RunRequest request) {

  private static final Optional<String> NOTE = Optional.of("stamped, nothing was run");

  /**
   * Makes the plan.
   *
   * @param purge whether what is applied now is forgotten first
   * @throws RefusedException if a revision is half done
   */
  StampPlan plan(boolean purge, Function<Set<String>, StampPlan> plan) throws SQLException {
    if (ledger.journal().read().isPresent()) {
      throw new RefusedException(
          "Revision %s is half done; go on with it, or settle it with \"limbeck repair\", before you stamp."
              .formatted(ledger.journal().read().orElseThrow().revision()));
    }
    Set<String> ids = new TreeSet<>();
    for (AppliedRevision revision : purge ? List.<AppliedRevision>of() : ledger.applied().read()) {
      ids.add(revision.id());
    }
    return plan.apply(ids);
  }

  /** Writes it down, in the transaction that is open. */
  void write(StampPlan plan, boolean purge) throws SQLException {
    List<AppliedRevision> gone = new ArrayList<>();
    Set<String> remove = new TreeSet<>();
    plan.remove().forEach(it -> remove.add(it.id()));
    for (AppliedRevision revision : ledger.applied().read()) {
      if (purge || remove.contains(revision.id())) {
        gone.add(revision);
      }
    }
    for (AppliedRevision revision : gone) {
      ledger.applied().remove(revision.id());
      ledger.history().add(removed(revision));
    }
    for (RevisionInfo revision : plan.add()) {
      PreparedRevision prepared =
          PreparedRevision.of(
              revision, Direction.UPGRADE, request, dialect, Transactions.PER_MIGRATION);
      ledger.applied().add(prepared);
      ledger.history().add(HistoryTable.Line.done(prepared, Duration.ZERO, NOTE));
    }
  }

  private static HistoryTable.Line removed(AppliedRevision revision) {
    return new HistoryTable.Line(
        Direction.DOWNGRADE,
        revision.id(),
        revision.message(),
        revision.checksum(),
        Duration.ZERO,
        Optional.empty(),
        NOTE);
  }
}
