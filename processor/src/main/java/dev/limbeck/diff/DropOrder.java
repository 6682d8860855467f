package dev.limbeck.diff;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables that go, in the order in which they go: each before those that its foreign keys point
 * at, save for cycles.
 *
 * @param early those whose name something else is to have, or that may hold a value of a type that
 *     loses it, and partitions of a table that stays, whose rows a new partition may be there for
 * @param late the others
 */
record DropOrder(List<QualifiedName> early, List<QualifiedName> late) {

  static DropOrder of(Schema before, Schema after, List<QualifiedName> rebuilt) {
    Names wanted = Names.of(after);
    TypesMadeAnew anew = new TypesMadeAnew(rebuilt);
    Predicate<Table> itself =
        table ->
            wanted.hasRelation(table.name())
                || table.columns().stream().anyMatch(column -> anew.isIn(column.type()));
    Predicate<Table> early = table -> isEarly(table, itself, before, after);
    List<Table> dropped =
        before.tables().stream().filter(it -> after.table(it.name()).isEmpty()).toList();
    return new DropOrder(
        order(dropped.stream().filter(early).toList()),
        order(dropped.stream().filter(early.negate()).toList()));
  }

  // A partition goes before its parent.
  private static boolean isEarly(
      Table table, Predicate<Table> itself, Schema before, Schema after) {
    return itself.test(table)
        || table
            .partitionOf()
            .map(of -> before.require(of.parent()))
            .filter(it -> after.table(it.name()).isPresent() || isEarly(it, itself, before, after))
            .isPresent();
  }

  /** Keys of a table that goes late, whose names something else is to have before that. */
  static List<Constraint> inTheWay(Table table, Names wanted) {
    return table.constraints().stream()
        .filter(Names::isRelation)
        .filter(it -> wanted.hasRelation(table.name().sibling(it.name())))
        .toList();
  }

  /** Whether the first of two tables is still there when the second one goes. */
  boolean outlives(QualifiedName table, QualifiedName other) {
    List<QualifiedName> all = Stream.concat(early.stream(), late.stream()).toList();
    int end = all.indexOf(other);
    return end >= 0 && (!all.contains(table) || all.indexOf(table) > end);
  }

  private static List<QualifiedName> order(List<Table> tables) {
    List<QualifiedName> names =
        new ArrayList<>(TableOrder.referencedFirst(tables).stream().map(Table::name).toList());
    Collections.reverse(names);
    return List.copyOf(names);
  }
}
