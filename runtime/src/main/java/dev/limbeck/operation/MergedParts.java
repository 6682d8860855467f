package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * What partitions have of their own, and PostgreSQL takes for the copy of what their parent gets.
 */
final class MergedParts {

  private MergedParts() {}

  /** The steps that give it back, once the parent's is gone with its copies. */
  static List<Operation> backAgain(Schema before, QualifiedName table, Operation step) {
    if (before.table(table).flatMap(Table::partitioning).isEmpty()) {
      return List.of();
    }
    return lost(before, step.apply(before)).stream().map(Part::creation).toList();
  }

  /**
   * A step that gives a partitioned table something again, or partitions to it, between those that
   * keep what partitions have of their own out of its way.
   *
   * @param wanted what it is to lead to
   */
  static List<Operation> apart(Operation step, Schema before, Schema wanted) {
    if (before.tables().stream().allMatch(it -> it.partitioning().isEmpty())) {
      return List.of(step);
    }
    List<Part> lost = lost(wanted, step.apply(before));
    List<Operation> steps = new ArrayList<>();
    lost.forEach(it -> steps.add(it.removal()));
    steps.add(step);
    lost.forEach(it -> steps.add(it.creation()));
    return steps;
  }

  private record Part(Operation creation, Operation removal) {}

  private static List<Part> lost(Schema wanted, Schema reached) {
    List<Part> lost = new ArrayList<>();
    for (Table partition : wanted.tables()) {
      if (partition.partitionOf().isPresent()) {
        QualifiedName name = partition.name();
        Table there = reached.require(name);
        partition.constraints().stream()
            .filter(it -> !there.constraints().contains(it))
            .map(it -> new Part(new AddConstraint(name, it), new DropConstraint(name, it.name())))
            .forEach(lost::add);
        partition.indexes().stream()
            .filter(it -> !there.indexes().contains(it))
            .map(it -> new Part(new CreateIndex(name, it), new DropIndex(name, it.name())))
            .forEach(lost::add);
      }
    }
    return lost;
  }
}
