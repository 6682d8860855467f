package dev.limbeck.progress;

import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;

/**
 * What a run would do for a revision.
 *
 * @param direction which way
 * @param how whether it would be run whole; else an earlier run was cut off in it
 * @param transactions in the order in which they would be run
 */
public record PlannedRevision(
    RevisionInfo revision,
    Direction direction,
    RevisionRun.How how,
    List<PlannedTransaction> transactions) {

  public PlannedRevision {
    transactions = List.copyOf(transactions);
  }
}
