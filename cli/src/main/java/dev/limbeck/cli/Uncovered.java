package dev.limbeck.cli;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.operation.Operation;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Snapshot;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * What the entities ask for and no migration does, although the database at hand has it already:
 * somebody made it there by hand, and every other database would lack it.
 */
record Uncovered(List<Operation> steps) {

  /**
   * Compares the entities with the snapshot; before the first revision there is none to compare.
   *
   * @param live how the entities compare with the database, which is the same where it is as the
   *     snapshot has it
   */
  static Uncovered of(
      EntityModel model,
      Snapshot head,
      SchemaFilter filter,
      Normaliser normaliser,
      Comparison live) {
    if (head.head().isEmpty()) {
      return new Uncovered(List.of());
    }
    Schema part = filter.part(head.schema());
    if (live.before().equals(part)) {
      return new Uncovered(live.upgrade());
    }
    Comparison atHead = Comparison.of(model, part, part, normaliser, Unknown.KEEP);
    return new Uncovered(atHead.upgrade());
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  void report(Console console) {
    Report.steps(
        console,
        "The database has it, made by hand, but no migration does it; another database lacks it:",
        steps);
    console.print(
        "Write it: limbeck revision --from-snapshot -m \"...\", and drop it here by hand before"
            + " you upgrade.");
  }
}
