package dev.limbeck.plan;

import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * An index of a table with rows is built and dropped while others go on: building it would keep the
 * table from being written, dropping it would wait for everybody who reads it and keep those
 * waiting who come after.
 *
 * <p>Of a partitioned table PostgreSQL does not know that: its index is built on each partition
 * first, and then takes those for its own. It is dropped with them at once.
 */
final class IndexConcurrently implements StepRewrite {

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (step instanceof CreateIndex create && situation.isInUse(create.table())) {
      if (situation.isPartitioned(create.table())) {
        return IndexOfPartitions.first(create, situation);
      }
      return List.of(new CreateIndex(create.table(), create.index(), true));
    }
    if (step instanceof DropIndex drop
        && situation.isInUse(drop.table())
        && !situation.isPartitioned(drop.table())) {
      return List.of(new DropIndex(drop.table(), drop.index(), true));
    }
    return List.of(step);
  }
}
