package dev.limbeck.cli;

import dev.limbeck.progress.PlannedRevision;
import java.util.List;

/** What a run would do, as SQL with comments. */
record DryRun(Console console) {

  void print(List<PlannedRevision> revisions) {
    for (PlannedRevision revision : revisions) {
      revision.sql().forEach(console::print);
      console.print("");
    }
  }
}
