package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * A primary key or unique constraint of a table with rows is made of an index that was built while
 * others went on: it would keep the table from being read and written while it builds its own. A
 * unique constraint of a partitioned table is made on each partition first.
 */
final class UniqueIndexFirst implements StepRewrite {

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AddConstraint add)
        || add.usingIndex().isPresent()
        || !situation.isInUse(add.table())) {
      return List.of(step);
    }
    if (situation.isPartitioned(add.table())) {
      return KeyOfPartitions.first(add, situation);
    }
    return add.constraint()
        .index()
        .map(
            index ->
                List.<Operation>of(
                    new CreateIndex(add.table(), index, true),
                    AddConstraint.using(add.table(), add.constraint(), index.name())))
        .orElse(List.of(step));
  }
}
