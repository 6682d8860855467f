package dev.limbeck.progress;

import java.util.List;

/**
 * A run as SQL for somebody else to run.
 *
 * @param ownTables the statements that make Limbeck's own tables; none where it begins above base
 * @param revisions what is run, with what Limbeck writes down of it
 */
public record Script(List<String> ownTables, List<PlannedRevision> revisions) {

  public Script {
    ownTables = List.copyOf(ownTables);
    revisions = List.copyOf(revisions);
  }
}
