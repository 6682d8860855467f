package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * A foreign key of a partitioned table, which PostgreSQL cannot add {@code not valid} before 18: it
 * is added so to each partition that holds rows, and validated there. Then {@code add constraint}
 * on the table takes those for its own, and reads nothing (tablecmds.c,
 * tryAttachPartitionForeignKey).
 */
final class ForeignKeyOfPartitions {

  private ForeignKeyOfPartitions() {}

  static List<Operation> first(AddConstraint add, Situation situation) {
    List<Operation> steps = new ArrayList<>();
    for (PartCopy copy : PartCopy.of(add, situation)) {
      steps.add(new AddConstraint(copy.partition(), copy.constraint(), true));
      steps.add(new ValidateConstraint(copy.partition(), copy.constraint().name()));
    }
    steps.add(add);
    return List.copyOf(steps);
  }
}
