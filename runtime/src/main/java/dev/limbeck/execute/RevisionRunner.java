package dev.limbeck.execute;

import dev.limbeck.operation.Backfill;
import dev.limbeck.progress.RevisionRun;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.progress.StepRun;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs one revision. Where it is one transaction, its steps, its place in the applied set and its
 * history commit together; else the journal keeps which steps arrived.
 */
final class RevisionRunner {

  private final Ledger ledger;
  private final Transaction transaction;
  private final StepRunner steps;
  private final BackfillRunner backfills;

  RevisionRunner(
      Ledger ledger, Transaction transaction, StepRunner steps, BackfillRunner backfills) {
    this.ledger = ledger;
    this.transaction = transaction;
    this.steps = steps;
    this.backfills = backfills;
  }

  /**
   * Runs what is left of a revision.
   *
   * @param done the numbers of the steps that arrived in an earlier run
   * @throws StepFailure if a step failed
   */
  RevisionRun run(PreparedRevision prepared, Set<Integer> done, List<StepRun> ran)
      throws SQLException {
    long start = System.nanoTime();
    int last = prepared.units().size() - 1;
    for (int index = 0; index < last; index++) {
      run(prepared, prepared.units().get(index), done, ran, Session::commit);
    }
    Optional<String> note = done.isEmpty() ? Optional.empty() : Optional.of("went on after a cut");
    Transaction.Ending arrived =
        session ->
            session.commitWith(ending -> ledger.arrived(prepared, since(start), note, ending));
    if (last < 0) {
      transaction.run(prepared.name(), () -> {}, arrived);
    } else {
      run(prepared, prepared.units().get(last), done, ran, arrived);
    }
    How how = done.isEmpty() ? How.WHOLE : How.RESUMED;
    return new RevisionRun(prepared.revision(), how, ran, since(start));
  }

  /** Runs revisions that are each one transaction in a single one. */
  List<RevisionRun> runTogether(List<PreparedRevision> all) throws SQLException {
    List<RevisionRun> runs = new ArrayList<>();
    transaction.run(
        "the whole run",
        () -> {
          runs.clear();
          for (PreparedRevision prepared : all) {
            long start = System.nanoTime();
            List<StepRun> ran = new ArrayList<>();
            for (Step step : prepared.steps()) {
              ran.add(steps.inTransaction(prepared, step));
            }
            ledger.arrived(prepared, since(start), Optional.empty(), "");
            runs.add(new RevisionRun(prepared.revision(), How.WHOLE, ran, since(start)));
          }
        });
    return runs;
  }

  private void run(
      PreparedRevision prepared,
      Unit unit,
      Set<Integer> done,
      List<StepRun> ran,
      Transaction.Ending ending)
      throws SQLException {
    List<Step> left = unit.steps().stream().filter(it -> !done.contains(it.number())).toList();
    if (unit.transactional()) {
      List<StepRun> tried = new ArrayList<>();
      transaction.run(
          prepared.name(),
          () -> {
            tried.clear();
            for (Step step : left) {
              tried.add(steps.inTransaction(prepared, step));
              journal(prepared, step);
            }
          },
          ending);
      ran.addAll(tried);
      return;
    }
    for (Step step : left) {
      transaction.untilItsLocksAreThere(prepared.name(), () -> ran.add(outside(prepared, step)));
    }
    transaction.run(prepared.name(), () -> {}, ending);
  }

  private StepRun outside(PreparedRevision prepared, Step step) throws SQLException {
    Optional<Backfill> backfill = step.backfill();
    return backfill.isPresent()
        ? backfills.run(prepared, step, backfill.orElseThrow())
        : steps.outside(prepared, step);
  }

  private void journal(PreparedRevision prepared, Step step) throws SQLException {
    if (!prepared.isAtomic()) {
      ledger.journal().add(prepared, step);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
