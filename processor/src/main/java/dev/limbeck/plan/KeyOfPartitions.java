package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.List;

/**
 * A unique constraint of a partitioned table, made on each partition that holds rows of an index
 * that was built concurrently. Then {@code add constraint} on the table finds them, under the names
 * that it would give them, and builds nothing (indexcmds.c, DefineIndex: the index of a partition
 * is attached where it matches and has a constraint too).
 *
 * <p>A primary key cannot be made so: from PostgreSQL 18 on, one that is made of an index gives the
 * partition a {@code not null} of its own, which would stay when the table's goes.
 */
final class KeyOfPartitions {

  private KeyOfPartitions() {}

  static boolean canBeMade(Constraint constraint) {
    return constraint instanceof Unique;
  }

  static List<Operation> first(AddConstraint add, Situation situation) {
    if (!canBeMade(add.constraint())) {
      return List.of(add);
    }
    List<Operation> steps = new ArrayList<>();
    for (PartCopy copy : PartCopy.of(add, situation)) {
      String name = copy.constraint().name();
      steps.add(index(copy, name));
      steps.add(AddConstraint.using(copy.partition(), copy.constraint(), name));
    }
    steps.add(add);
    return List.copyOf(steps);
  }

  /** The index that a partition's key is made of. */
  static CreateIndex index(PartCopy copy, String name) {
    return new CreateIndex(
        copy.partition(), copy.constraint().index().orElseThrow().withName(name), true);
  }
}
