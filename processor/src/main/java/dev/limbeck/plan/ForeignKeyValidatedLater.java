package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.ForeignKey;
import java.util.List;

/**
 * A foreign key of a table with rows is added without looking at them: it would keep both tables
 * from being written while it reads the one.
 */
final class ForeignKeyValidatedLater implements StepRewrite {

  private static final StepRewrite LATER = new ValidatedLater(it -> it.asForeignKey().isPresent());

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AddConstraint add)
        || add.notValid()
        || !(add.constraint() instanceof ForeignKey key)
        || !situation.isPartitioned(add.table())) {
      return LATER.instead(step, situation);
    }
    // A key between two partitioned tables is many constraints, one for each pair of partitions.
    return situation.isInUse(add.table()) && !situation.isPartitioned(key.references())
        ? ForeignKeyOfPartitions.first(add, situation)
        : List.of(step);
  }
}
