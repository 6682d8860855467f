package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What partitions had of their own before their parent got the same. */
final class MergedParts {

  private MergedParts() {}

  /** The steps that give it back, once the parent's is gone with its copies. */
  static List<Operation> backAgain(Schema before, QualifiedName table, Operation step) {
    if (before.table(table).flatMap(Table::partitioning).isEmpty()) {
      return List.of();
    }
    Schema after = step.apply(before);
    List<Operation> steps = new ArrayList<>();
    for (Table partition : before.tables()) {
      if (partition.partitionOf().isPresent()) {
        Table merged = after.require(partition.name());
        partition.constraints().stream()
            .filter(it -> !merged.constraints().contains(it))
            .forEach(it -> steps.add(new AddConstraint(partition.name(), it)));
        partition.indexes().stream()
            .filter(it -> !merged.indexes().contains(it))
            .forEach(it -> steps.add(new CreateIndex(partition.name(), it)));
      }
    }
    return steps;
  }
}
