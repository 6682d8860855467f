package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

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
   * A step that gives a partitioned table an index again, between those that keep what its
   * partitions have of their own out of its way.
   *
   * @param wanted what it is to lead to
   */
  static List<Operation> apart(CreateIndex step, Schema wanted) {
    return apart(
        step,
        new PartitionTree(wanted).below(step.table()),
        Set.of(PartitionCopies.form(step.index())));
  }

  /** The same of a constraint. */
  static List<Operation> apart(AddConstraint step, Schema wanted) {
    return apart(
        step,
        new PartitionTree(wanted).below(step.table()),
        Set.of(PartitionCopies.form(step.constraint())));
  }

  /** The same of a table that becomes a partition again. */
  static List<Operation> apart(AttachPartition step, Schema wanted) {
    Table parent = new PartitionTree(wanted).whole(wanted.require(step.parent()));
    Set<Object> forms = new HashSet<>();
    parent.constraints().forEach(it -> forms.add(PartitionCopies.form(it)));
    parent.indexes().forEach(it -> forms.add(PartitionCopies.form(it)));
    return apart(step, List.of(wanted.require(step.table())), forms);
  }

  private static List<Operation> apart(Operation step, List<Table> partitions, Set<?> forms) {
    List<Part> parts = new ArrayList<>();
    for (Table partition : partitions) {
      parts.addAll(constraints(partition, it -> forms.contains(PartitionCopies.form(it))));
      parts.addAll(indexes(partition, it -> forms.contains(PartitionCopies.form(it))));
    }
    return between(parts, step);
  }

  private static List<Operation> between(List<Part> parts, Operation step) {
    List<Operation> steps = new ArrayList<>();
    parts.forEach(it -> steps.add(it.removal()));
    steps.add(step);
    parts.forEach(it -> steps.add(it.creation()));
    return steps;
  }

  private record Part(Operation creation, Operation removal) {}

  private static List<Part> lost(Schema wanted, Schema reached) {
    List<Part> lost = new ArrayList<>();
    for (Table partition : wanted.tables()) {
      if (partition.partitionOf().isPresent()) {
        Table there = reached.require(partition.name());
        lost.addAll(constraints(partition, it -> !there.constraints().contains(it)));
        lost.addAll(indexes(partition, it -> !there.indexes().contains(it)));
      }
    }
    return lost;
  }

  private static List<Part> constraints(Table table, Predicate<Constraint> isMeant) {
    QualifiedName name = table.name();
    return table.constraints().stream()
        .filter(isMeant)
        .map(it -> new Part(new AddConstraint(name, it), new DropConstraint(name, it.name())))
        .toList();
  }

  private static List<Part> indexes(Table table, Predicate<Index> isMeant) {
    QualifiedName name = table.name();
    return table.indexes().stream()
        .filter(isMeant)
        .map(it -> new Part(new CreateIndex(name, it), new DropIndex(name, it.name())))
        .toList();
  }
}
