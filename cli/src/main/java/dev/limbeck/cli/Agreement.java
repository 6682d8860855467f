package dev.limbeck.cli;

import dev.limbeck.diff.Managed;
import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Snapshot;
import java.util.Objects;

/**
 * Whether the entities and a database agree.
 *
 * @param source what to call the database
 */
record Agreement(EntityModel model, Snapshot snapshot, String source, Comparison comparison) {

  boolean holds() {
    return comparison.steps().isEmpty();
  }

  /** Says whether they do, and if not, what a migration would do and how it is written. */
  void report(Console console) {
    if (holds()) {
      console.say("The entities and %s agree: %s.".formatted(source, tables()));
      return;
    }
    console.say("The entities and %s do not agree.".formatted(source));
    Report.steps(console, "To make them agree, a migration would:", comparison.upgrade());
    console.print(wayOut());
  }

  private String wayOut() {
    try {
      Rebase.onto(snapshot.schema(), comparison.before(), comparison.steps(), Unknown.KEEP);
      return "Write it: limbeck revision --autogenerate -m \"...\"";
    } catch (RefusedException e) {
      return Objects.requireNonNull(e.getMessage());
    }
  }

  private String tables() {
    int count = Managed.by(model.schema(), model.hints()).part(model.schema()).tables().size();
    return count == 1 ? "1 table" : count + " tables";
  }
}
