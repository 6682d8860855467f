package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A run with all that is to be run in it, spelled and checked before anything is.
 *
 * @param tablesExist whether Limbeck's own tables are there
 * @param applied the revisions that the database has
 * @param resumption the revision that an earlier run was cut off in, which is the first of the plan
 */
record PreparedRun(
    RunRequest request,
    Dialect dialect,
    boolean tablesExist,
    Set<String> applied,
    Optional<Resumption> resumption,
    RevisionPlan plan,
    List<PreparedRevision> revisions) {

  /**
   * Reads what is applied and half done, and makes a plan from that.
   *
   * @throws RefusedException if there is no way, or not in so few transactions
   */
  static PreparedRun read(
      OwnTables tables, Ledger ledger, RunRequest request, Dialect dialect, Transactions mode)
      throws SQLException {
    boolean exist = tables.exist();
    Set<String> applied = new TreeSet<>();
    Optional<HalfDone> halfDone = Optional.empty();
    if (exist) {
      ledger.applied().read().forEach(it -> applied.add(it.id()));
      halfDone = ledger.journal().read();
    }
    Optional<Resumption> resumption = halfDone.map(Resumption::new);
    RevisionPlan plan =
        resumption.map(it -> it.plan(request, applied)).orElseGet(() -> request.plan(applied));
    List<PreparedRevision> revisions = new ArrayList<>();
    for (RevisionInfo revision : plan.revisions()) {
      Direction direction =
          resumption
              .filter(it -> it.isIt(revision))
              .map(it -> it.halfDone().direction())
              .orElse(plan.direction());
      revisions.add(PreparedRevision.of(revision, direction, request, dialect, mode));
    }
    resumption.ifPresent(it -> it.requireSame(revisions.get(0)));
    AcceptedLoss losses = new AcceptedLoss(request, dialect);
    revisions.stream()
        .filter(it -> resumption.filter(half -> half.isIt(it.revision())).isEmpty())
        .forEach(losses::require);
    PreparedRun run =
        new PreparedRun(request, dialect, exist, applied, resumption, plan, revisions);
    if (mode == Transactions.PER_RUN) {
      revisions.forEach(run::requireAtomic);
    }
    return run;
  }

  /** What an earlier run left half done of a revision of this one. */
  Optional<Resumption> halfDone(PreparedRevision prepared) {
    return resumption.filter(it -> it.isIt(prepared.revision()));
  }

  /** What takes back what was done of a revision in the other direction. */
  BackOut backOut(PreparedRevision half, HalfDone halfDone) {
    return BackOut.of(half, halfDone, applied, request, dialect);
  }

  /** What would be run. */
  List<PlannedRevision> planned() {
    return revisions.stream().map(this::planned).toList();
  }

  private PlannedRevision planned(PreparedRevision prepared) {
    Optional<Resumption> half = halfDone(prepared);
    if (half.isEmpty()) {
      return Preview.whole(prepared);
    }
    HalfDone done = half.orElseThrow().halfDone();
    return half.orElseThrow().goesOn(plan.direction())
        ? Preview.rest(prepared, done)
        : Preview.backOut(backOut(prepared, done), plan.direction());
  }

  private void requireAtomic(PreparedRevision prepared) {
    boolean half = halfDone(prepared).isPresent();
    if (half || !prepared.isAtomic()) {
      String reason =
          half
              ? "is half done"
              : "has steps that cannot share a transaction, the first of them: "
                  + prepared.firstApart().shortText();
      throw new RefusedException(
          "The run cannot be one transaction: revision %s %s. Run with a transaction a migration."
              .formatted(prepared.name(), reason));
    }
  }
}
