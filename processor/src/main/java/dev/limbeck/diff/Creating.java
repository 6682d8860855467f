package dev.limbeck.diff;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Schemas, sequences, tables and columns that are not there yet. */
final class Creating {

  private Creating() {}

  static List<Operation> namespaces(Schema current, Schema target) {
    return target.namespaces().stream()
        .filter(name -> !current.namespaces().contains(name))
        .<Operation>map(CreateNamespace::new)
        .toList();
  }

  /** Before the columns that count on them; the owner follows where it is not there yet. */
  static List<Operation> sequences(Schema current, Schema target) {
    return target.sequences().stream()
        .filter(it -> current.sequence(it.name()).isEmpty())
        .map(it -> it.withOwnedBy(it.ownedBy().filter(owner -> isThere(owner, current))))
        .<Operation>map(CreateSequence::new)
        .toList();
  }

  /** Referenced tables first, each with its indexes after it. */
  static List<Operation> tables(Schema current, Schema target) {
    List<Table> missing =
        target.tables().stream().filter(it -> current.table(it.name()).isEmpty()).toList();
    List<Operation> steps = new ArrayList<>();
    Schema there = current;
    for (Table table : TableOrder.referencedFirst(missing)) {
      Table possible =
          isPartOfOlder(table, current, target)
              ? table.withConstraints(List.of()).withIndexes(List.of()).withStatistics(List.of())
              : withoutForeignKeysThatMustWait(table, there, target).withStatistics(List.of());
      Schema before = there;
      List<QualifiedName> parents =
          table.inherits().stream().filter(it -> before.table(it).isPresent()).toList();
      steps.add(
          new CreateTable(
              withUsualNames(possible)
                  .withInherits(parents)
                  .withIndexes(List.of())
                  .withStorage(CreateTable.storage(table))));
      possible.indexes().forEach(index -> steps.add(new CreateIndex(table.name(), index)));
      there = there.plus(possible);
    }
    return steps;
  }

  // What is its own may need columns that its parent gets later.
  private static boolean isPartOfOlder(Table table, Schema current, Schema target) {
    return current.table(new PartitionTree(target).root(table).name()).isPresent();
  }

  private static Table withUsualNames(Table table) {
    return table.withPartitionOf(
        table.partitionOf().map(of -> new PartitionOf(of.parent(), of.bound())));
  }

  static List<Operation> plainColumns(Schema current, Schema target) {
    return columns(current, target, column -> ColumnValue.generated(column).isEmpty());
  }

  /** After the columns that they are computed from have their type. */
  static List<Operation> generatedColumns(Schema current, Schema target) {
    return columns(current, target, column -> ColumnValue.generated(column).isPresent());
  }

  private static List<Operation> columns(Schema current, Schema target, Predicate<Column> isMeant) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : target.tables()) {
      Optional<Table> there = current.table(table.name());
      table.columns().stream()
          .filter(isMeant)
          .filter(it -> there.flatMap(found -> found.column(it.name())).isEmpty())
          .forEach(column -> steps.add(new AddColumn(table.name(), column)));
    }
    return steps;
  }

  private static Table withoutForeignKeysThatMustWait(Table table, Schema there, Schema target) {
    List<Constraint> now =
        table.constraints().stream()
            .filter(
                it -> it.asForeignKey().map(key -> isReady(key, table, there, target)).orElse(true))
            .toList();
    return table.withConstraints(now);
  }

  private static boolean isReady(ForeignKey key, Table table, Schema there, Schema target) {
    if (key.references().equals(table.name())) {
      // Its indexes come after it.
      return !Support.constraints(key, table).isEmpty();
    }
    return there
        .table(key.references())
        .map(it -> new PartitionTree(there).whole(it))
        .filter(it -> Support.isThere(key, it) && keepsTypes(key, it, target))
        .isPresent();
  }

  // PostgreSQL makes what holds a column anew with its type, and may find the new key in the way.
  private static boolean keepsTypes(ForeignKey key, Table referenced, Schema target) {
    Optional<Table> wanted = target.table(referenced.name()).map(new PartitionTree(target)::whole);
    return referenced.columns().stream()
        .filter(
            it ->
                key.referencedColumns().contains(it.name())
                    || Support.includes(it.name(), key, referenced))
        .noneMatch(
            it ->
                wanted
                    .flatMap(to -> to.column(it.name()))
                    .filter(to -> Disturbance.isRetyped(it, to))
                    .isPresent());
  }

  private static boolean isThere(Sequence.Owner owner, Schema current) {
    return current.table(owner.table()).flatMap(it -> it.column(owner.column())).isPresent();
  }
}
