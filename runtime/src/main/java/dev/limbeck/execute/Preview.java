package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Operation;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.PlannedTransaction;
import dev.limbeck.progress.PlannedTransaction.PlannedStep;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells what would be run, without running it. */
final class Preview {

  private Preview() {}

  /** The transactions of operations that are run whole. */
  static List<PlannedTransaction> whole(
      List<Operation> operations, Dialect dialect, Transactions mode) {
    List<PlannedTransaction> transactions = new ArrayList<>();
    UnitPlan.of(PreparedRevision.steps(operations, dialect), mode)
        .forEach(unit -> add(transactions, unit.transactional(), unit.steps()));
    return transactions;
  }

  static PlannedRevision whole(PreparedRevision prepared) {
    return planned(prepared, How.WHOLE, Set.of());
  }

  /** What is left of a revision that an earlier run was cut off in. */
  static PlannedRevision rest(PreparedRevision prepared, HalfDone halfDone) {
    return planned(prepared, How.RESUMED, new TreeSet<>(halfDone.done()));
  }

  static PlannedRevision backOut(BackOut way, Direction direction) {
    List<PlannedTransaction> transactions = new ArrayList<>();
    for (BackOut.Reversal reversal : way.reversals()) {
      add(transactions, !reversal.isOutside(), reversal.steps());
    }
    return new PlannedRevision(way.half().revision(), direction, How.BACKED_OUT, transactions);
  }

  private static PlannedRevision planned(PreparedRevision prepared, How how, Set<Integer> done) {
    List<PlannedTransaction> transactions = new ArrayList<>();
    for (Unit unit : prepared.units()) {
      List<Step> left = unit.steps().stream().filter(it -> !done.contains(it.number())).toList();
      add(transactions, unit.transactional(), left);
    }
    return new PlannedRevision(prepared.revision(), prepared.direction(), how, transactions);
  }

  private static void add(
      List<PlannedTransaction> transactions, boolean transactional, List<Step> steps) {
    if (!steps.isEmpty()) {
      transactions.add(
          new PlannedTransaction(transactional, steps.stream().map(Preview::planned).toList()));
    }
  }

  private static PlannedStep planned(Step step) {
    return new PlannedStep(step.shownText(), step.isJava(), step.group());
  }
}
