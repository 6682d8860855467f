package dev.limbeck.diff;

import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
  // What it would take for that, though it is wanted besides, must not.
  private static Table apart(Table wanted, PartitionTree tree, Schema current) {
    Table whole = tree.whole(wanted);
    Table there = current.require(wanted.name());
    return whole
        .withConstraints(
            Parts.constraints(wanted, whole).before(there.constraints(), it -> it instanceof Check))
        .withIndexes(Parts.indexes(wanted, whole).before(there.indexes(), it -> false));
  }

  /**
   * The constraints or the indexes of a partition.
   *
   * @param own its own
   * @param given those that it has of its parent
   * @param form what makes two of them the same
   */
  private record Parts<T>(
      List<T> own, List<T> given, UnaryOperator<T> form, Function<T, String> name) {

    static Parts<Constraint> constraints(Table wanted, Table whole) {
      List<Constraint> given = new ArrayList<>(whole.constraints());
      given.removeAll(wanted.constraints());
      return new Parts<>(wanted.constraints(), given, PartitionCopies::form, Constraint::name);
    }

    static Parts<Index> indexes(Table wanted, Table whole) {
      List<Index> given = new ArrayList<>(whole.indexes());
      given.removeAll(wanted.indexes());
      return new Parts<>(wanted.indexes(), given, PartitionCopies::form, Index::name);
    }

    /** Those that the table is to have before it is attached. */
    List<T> before(List<T> there, Predicate<T> mustBeThere) {
      Set<T> forms = given.stream().map(form).collect(Collectors.toSet());
      Set<String> names = own.stream().map(name).collect(Collectors.toSet());
      List<T> before =
          own.stream()
              .filter(it -> !forms.contains(form.apply(it)))
              .collect(Collectors.toCollection(ArrayList::new));
      for (T part : given) {
        if (mustBeThere.test(part)) {
          before.add(part);
        } else {
          there.stream()
              .filter(it -> form.apply(it).equals(form.apply(part)))
              .filter(it -> !before.contains(it) && !names.contains(name.apply(it)))
              .findFirst()
              .ifPresent(before::add);
        }
      }
      return before;
    }
  }
}
