package dev.limbeck.diff;

import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Partitions that become tables of their own go first, tables that become partitions come last: in
 * between all of them are tables like any other. A partition that gets another place or other
 * bounds is detached and attached.
 */
final class PartitionStages {

  private PartitionStages() {}

  static List<Operation> detaching(Schema before, Schema after) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : before.tables()) {
      Optional<Table> wanted = after.table(table.name());
      table
          .partitionOf()
          .filter(of -> wanted.isPresent())
          .filter(of -> !wanted.flatMap(Table::partitionOf).equals(Optional.of(of)))
          .ifPresent(of -> steps.add(new DetachPartition(table.name(), of.parent())));
    }
    return steps;
  }

  /** What is wanted before the tables that are to be partitions are attached. */
  static Schema apart(Schema current, Schema after) {
    PartitionTree tree = new PartitionTree(after);
    return after.withTables(
        after.tables().stream()
            .map(it -> becomesPartition(it, current) ? apart(it, tree, current) : it)
            .toList());
  }

  static List<Operation> attaching(Schema current, Schema after) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : after.tables()) {
      table
          .partitionOf()
          .filter(of -> becomesPartition(table, current))
          .ifPresent(of -> steps.add(new AttachPartition(table.name(), of.parent(), of.bound())));
    }
    return steps;
  }

  private static boolean becomesPartition(Table wanted, Schema current) {
    return wanted.partitionOf().isPresent()
        && current.table(wanted.name()).filter(it -> it.partitionOf().isEmpty()).isPresent();
  }

  // What PostgreSQL makes itself when a table is attached need not be there before; checks must.
  private static Table apart(Table wanted, PartitionTree tree, Schema current) {
    Table whole = tree.whole(wanted);
    Table there = current.require(wanted.name());
    List<Constraint> constraints = new ArrayList<>(wanted.constraints());
    whole.constraints().stream()
        .filter(it -> !wanted.constraints().contains(it))
        .flatMap(it -> given(it, there, constraints).stream())
        .forEach(constraints::add);
    List<Index> indexes = new ArrayList<>(wanted.indexes());
    whole.indexes().stream()
        .filter(it -> !wanted.indexes().contains(it))
        .flatMap(it -> same(it, there.indexes(), indexes, Canonical::index).stream())
        .forEach(indexes::add);
    return whole.withConstraints(constraints).withIndexes(indexes);
  }

  private static Optional<Constraint> given(
      Constraint wanted, Table there, List<Constraint> taken) {
    return wanted instanceof Check
        ? Optional.of(wanted)
        : same(wanted, there.constraints(), taken, Canonical::unnamed);
  }

  private static <T> Optional<T> same(
      T wanted, List<T> there, List<T> taken, UnaryOperator<T> form) {
    return there.stream()
        .filter(it -> form.apply(it).equals(form.apply(wanted)) && !taken.contains(it))
        .findFirst();
  }
}
