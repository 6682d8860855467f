package dev.limbeck.cli;

import dev.limbeck.progress.PlannedRevision;
import java.util.List;

/**
 * What a run would do, as SQL with comments.
 *
 * @param foreseen what the steps do to those who use the tables
 */
record DryRun(Console console, ForeseenEffects foreseen) {

  void print(List<PlannedRevision> revisions) {
    for (PlannedRevision revision : revisions) {
      revision.sql(step -> foreseen.of(revision, step)).forEach(console::print);
      console.print("");
    }
  }
}
