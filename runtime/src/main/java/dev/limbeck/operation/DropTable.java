package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code drop table ...} with its partitions, indexes, statistics and the sequences that their
 * columns own.
 */
public record DropTable(QualifiedName table) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    List<QualifiedName> gone = tree(before).map(Table::name).toList();
    for (Table other : before.tables()) {
      if (!gone.contains(other.name())) {
        refuseIfReferenced(other, gone);
      }
    }
    InheritanceLookup.of(before, table).refuseForChildren(describe());
    Schema after = before;
    for (QualifiedName name : gone) {
      after = after.minusTable(name);
    }
    for (Sequence sequence : before.sequences()) {
      after = isOf(sequence, gone) ? after.minusSequence(sequence.name()) : after;
    }
    return after;
  }

  private Stream<Table> tree(Schema before) {
    return Stream.concat(
        Stream.of(before.require(table)), new PartitionTree(before).below(table).stream());
  }

  private void refuseIfReferenced(Table other, List<QualifiedName> gone) {
    for (Constraint constraint : other.constraints()) {
      if (constraint instanceof ForeignKey key && gone.contains(key.references())) {
        throw new SchemaException(
            "Table %s cannot go while foreign key %s of table %s points at it."
                .formatted(table, key.name(), other.name()));
      }
    }
  }

  private static boolean isOf(Sequence sequence, List<QualifiedName> tables) {
    return sequence.ownedBy().filter(owner -> tables.contains(owner.table())).isPresent();
  }

  @Override
  public List<Operation> inverse(Schema before) {
    List<Table> tree = tree(before).toList();
    List<QualifiedName> names = tree.stream().map(Table::name).toList();
    List<Operation> steps = new ArrayList<>();
    List<Sequence> owned = before.sequences().stream().filter(it -> isOf(it, names)).toList();
    owned.forEach(
        sequence -> steps.add(new CreateSequence(sequence.withOwnedBy(Optional.empty()))));
    tree.forEach(it -> create(it, names, steps));
    tree.forEach(
        it -> late(it, names).forEach(key -> steps.add(new AddConstraint(it.name(), key))));
    owned.forEach(
        sequence -> steps.add(new AlterSequence(sequence.withOwnedBy(Optional.empty()), sequence)));
    tree.stream()
        .filter(it -> it.storage().identityIndex().isPresent())
        .map(it -> new SetReplicaIdentity(it.name(), it.storage().replicaIdentity()))
        .forEach(steps::add);
    return List.copyOf(steps);
  }

  private static void create(Table whole, List<QualifiedName> tree, List<Operation> steps) {
    List<Constraint> late = late(whole, tree);
    steps.add(
        new CreateTable(
            whole
                .withIndexes(List.of())
                .withStatistics(List.of())
                .withStorage(CreateTable.storage(whole))
                .withConstraints(
                    whole.constraints().stream().filter(it -> !late.contains(it)).toList())));
    whole.indexes().forEach(index -> steps.add(new CreateIndex(whole.name(), index)));
    whole.statistics().forEach(it -> steps.add(new CreateStatistics(whole.name(), it)));
  }

  // A foreign key to its own table may rely on a unique index, which comes after the table, and one
  // within the tree on a table that does.
  private static List<Constraint> late(Table whole, List<QualifiedName> tree) {
    return whole.foreignKeys().stream()
        .filter(key -> tree.contains(key.references()))
        .filter(key -> tree.size() > 1 || whole.indexes().stream().anyMatch(Index::unique))
        .<Constraint>map(key -> key)
        .toList();
  }

  @Override
  public boolean isDone(Schema before) {
    return before.table(table).isEmpty();
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop table " + table;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
