package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Placement;
import dev.limbeck.operation.Operation;
import dev.limbeck.progress.StepRun;
import dev.limbeck.revision.HalfDone;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Takes back what was done of a half-done revision, the last operation first. What takes an
 * operation back is worked out from the operation itself: the revision's own other direction
 * expects all of it to be there.
 *
 * @param reversals in the order in which they are run
 */
record BackOut(PreparedRevision half, List<Reversal> reversals) {

  /**
   * What takes one operation back.
   *
   * @param taken the numbers of the operation's steps
   */
  record Reversal(List<Integer> taken, List<Step> steps) {

    boolean isOutside() {
      return steps.stream().anyMatch(it -> it.placement() == Placement.OUTSIDE);
    }
  }

  /**
   * Works out the way back.
   *
   * @param half the revision in the direction in which it was begun
   * @param applied the revisions that the database has
   * @throws dev.limbeck.problem.RefusedException if something that was done says nothing that takes
   *     it back
   */
  static BackOut of(
      PreparedRevision half,
      HalfDone halfDone,
      Set<String> applied,
      RunRequest request,
      Dialect dialect) {
    Set<Integer> done = new TreeSet<>(halfDone.done());
    WayBack way = WayBack.of(half, applied, request);
    Deque<Reversal> reversals = new ArrayDeque<>();
    List<Operation> operations = request.operations(half.revision(), half.direction());
    for (int group = 0; group < operations.size(); group++) {
      List<Integer> taken = numbers(half, group, done);
      Operation operation = operations.get(group);
      if (!taken.isEmpty()) {
        List<Operation> inverse = way.of(operation);
        reversals.push(new Reversal(taken, PreparedRevision.steps(inverse, dialect)));
      }
      way.pass(operation);
    }
    return new BackOut(half, List.copyOf(reversals));
  }

  /**
   * Runs it; each operation that is taken back leaves the journal with it, and the last with what
   * history says of all.
   *
   * @param took asked at the end
   */
  List<StepRun> run(
      Ledger ledger, Transaction transaction, StepRunner runner, Supplier<Duration> took)
      throws SQLException {
    List<StepRun> ran = new ArrayList<>();
    int left = reversals.size();
    for (Reversal reversal : reversals) {
      boolean last = --left == 0;
      List<Step> together = reversal.isOutside() ? List.of() : reversal.steps();
      if (reversal.isOutside()) {
        runOutside(reversal, ledger.journal(), transaction, runner, ran);
      }
      List<StepRun> tried = new ArrayList<>();
      transaction.run(
          half.name(),
          () -> {
            tried.clear();
            for (Step step : together) {
              tried.add(runner.inTransaction(half, step));
            }
            for (int number : reversal.taken()) {
              ledger.journal().remove(number);
            }
            if (last) {
              ledger.history().add(HistoryTable.Line.backedOut(half, took.get()));
            }
          });
      ran.addAll(tried);
    }
    if (reversals.isEmpty()) {
      ledger.history().add(HistoryTable.Line.backedOut(half, took.get()));
    }
    return ran;
  }

  // The next run, whichever way it goes, has to look how far this came.
  private void runOutside(
      Reversal reversal,
      JournalTable journal,
      Transaction transaction,
      StepRunner runner,
      List<StepRun> ran)
      throws SQLException {
    for (int number : reversal.taken()) {
      journal.reopen(number);
    }
    for (Step step : reversal.steps()) {
      transaction.untilItsLocksAreThere(
          half.name(), () -> runner.unjournaled(half, step).ifPresent(ran::add));
    }
  }

  private static List<Integer> numbers(PreparedRevision half, int group, Set<Integer> done) {
    return half.steps().stream()
        .filter(it -> it.group() == group && done.contains(it.number()))
        .map(Step::number)
        .toList();
  }
}
