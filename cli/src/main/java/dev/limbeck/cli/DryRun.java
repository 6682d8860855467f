package dev.limbeck.cli;

import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.progress.PlannedTransaction;
import dev.limbeck.progress.PlannedTransaction.PlannedStep;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.progress.Script;
import dev.limbeck.review.SqlScript;
import dev.limbeck.revision.Direction;
import java.util.List;

/**
 * What a run would do, as SQL with comments.
 *
 * @param foreseen what the steps do to those who use the tables
 */
record DryRun(Console console, Foreseen foreseen) {

  void print(List<PlannedRevision> revisions) {
    revisions.forEach(this::print);
  }

  /** A script that may be run as it stands. */
  void print(Script script) {
    console.print("-- To be run with: psql -v ON_ERROR_STOP=1 -f FILE");
    console.print("");
    if (!script.ownTables().isEmpty()) {
      console.print("-- Limbeck's own tables");
      console.print("begin;");
      script.ownTables().forEach(sql -> console.print(SqlScript.terminated(sql)));
      console.print("commit;");
      console.print("");
    }
    print(script.revisions());
  }

  private void print(PlannedRevision planned) {
    console.print(
        "-- %s %s  %s%s"
            .formatted(
                planned.direction() == Direction.UPGRADE ? "Upgrade" : "Downgrade",
                planned.revision().id(),
                planned.revision().message(),
                note(planned.how())));
    planned.transactions().forEach(it -> print(planned, it));
    console.print("");
  }

  private void print(PlannedRevision planned, PlannedTransaction transaction) {
    if (!transaction.transactional()) {
      console.print("-- outside a transaction:");
      print(planned, transaction.steps());
      return;
    }
    console.print("begin;");
    print(planned, transaction.steps());
    console.print("commit;");
  }

  private void print(PlannedRevision planned, List<PlannedStep> steps) {
    int last = -1;
    for (PlannedStep step : steps) {
      if (step.operation() != last) {
        foreseen.of(planned, step.operation()).forEach(it -> console.print("-- " + it));
      }
      last = step.operation();
      print(step);
    }
  }

  private void print(PlannedStep step) {
    console.print(step.java() ? "-- Java step: " + step.text() : SqlScript.terminated(step.text()));
  }

  private static String note(How how) {
    return switch (how) {
      case WHOLE -> "";
      case RESUMED -> " (what is left after a run that was cut off)";
      case BACKED_OUT -> " (what takes back the steps of a run that was cut off)";
    };
  }
}
