package dev.limbeck.operation;

import dev.limbeck.schema.Column;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code alter table ... drop column ...}, which takes the constraints, indexes and statistics that
 * name the column and the sequences that it owns (PostgreSQL's manual, "ALTER TABLE").
 */
public record DropColumn(QualifiedName table, String column) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    ColumnLookup.require(before, table, column);
    refuseIfReferenced(before);
    refuseIfPartitionedBy(before);
    InheritanceLookup.of(before, table).refuseColumn(column, describe());
    Schema without = before.changing(table, this::without);
    for (Table partition : new PartitionTree(before).below(table)) {
      without = without.changing(partition.name(), this::without);
    }
    return without.withSequences(before.sequences().stream().filter(it -> !isOurs(it)).toList());
  }

  private Table without(Table whole) {
    Stream.concat(
            whole.indexes().stream().filter(use()::in).map(Index::name),
            whole.constraints().stream()
                .filter(it -> it.hasIndex() && use().in(it))
                .map(Constraint::name))
        .forEach(name -> IdentityIndex.requireUnused(whole, name));
    return whole
        .withIndexes(whole.indexes().stream().filter(index -> !use().in(index)).toList())
        .withStatistics(whole.statistics().stream().filter(it -> !use().in(it)).toList())
        .withConstraints(whole.constraints().stream().filter(it -> !use().in(it)).toList())
        .withColumns(whole.columns().stream().filter(it -> !it.name().equals(column)).toList());
  }

  private void refuseIfPartitionedBy(Schema before) {
    PartitionTree tree = new PartitionTree(before);
    Stream.concat(Stream.of(before.require(table)), tree.below(table).stream())
        .filter(it -> it.partitioning().filter(use()::in).isPresent())
        .findFirst()
        .ifPresent(
            it -> {
              throw new SchemaException(
                  "Column %s.%s cannot go: table %s is partitioned by it."
                      .formatted(table, column, it.name()));
            });
  }

  private void refuseIfReferenced(Schema before) {
    pointingKeys(before).stream()
        .findFirst()
        .ifPresent(
            it -> {
              throw new SchemaException(
                  "Column %s.%s cannot go while foreign key %s of table %s points at it."
                      .formatted(table, column, it.key().name(), it.table()));
            });
  }

  /** A foreign key and its table. */
  record PointingKey(QualifiedName table, ForeignKey key) {}

  /** The foreign keys that point at the column and would not go with it. */
  List<PointingKey> pointingKeys(Schema before) {
    Set<QualifiedName> tree =
        Stream.concat(
                Stream.of(table), new PartitionTree(before).below(table).stream().map(Table::name))
            .collect(Collectors.toSet());
    List<PointingKey> keys = new ArrayList<>();
    for (Table other : before.tables()) {
      other.foreignKeys().stream()
          .filter(key -> tree.contains(key.references()))
          .filter(key -> key.referencedColumns().contains(column))
          .filter(key -> !other.name().equals(table) || !key.columns().contains(column))
          .forEach(key -> keys.add(new PointingKey(other.name(), key)));
    }
    return keys;
  }

  ColumnUse use() {
    return new ColumnUse(column);
  }

  private boolean isOurs(Sequence sequence) {
    return sequence.ownedBy().equals(Optional.of(new Sequence.Owner(table, column)));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    Column dropped = ColumnLookup.require(before, table, column);
    Table whole = before.require(table);
    List<Operation> steps = new ArrayList<>();
    List<Sequence> owned = before.sequences().stream().filter(this::isOurs).toList();
    owned.forEach(
        sequence -> steps.add(new CreateSequence(sequence.withOwnedBy(Optional.empty()))));
    steps.add(new AddColumn(table, dropped));
    owned.forEach(
        sequence -> steps.add(new AlterSequence(sequence.withOwnedBy(Optional.empty()), sequence)));
    Stream.concat(Stream.of(whole), new PartitionTree(before).below(table).stream())
        .forEach(it -> addUsers(it, steps));
    return List.copyOf(steps);
  }

  private void addUsers(Table whole, List<Operation> steps) {
    whole.constraints().stream()
        .filter(use()::in)
        .forEach(constraint -> steps.add(new AddConstraint(whole.name(), constraint)));
    whole.indexes().stream()
        .filter(use()::in)
        .forEach(index -> steps.add(new CreateIndex(whole.name(), index)));
    whole.statistics().stream()
        .filter(use()::in)
        .forEach(it -> steps.add(new CreateStatistics(whole.name(), it)));
  }

  @Override
  public boolean isDone(Schema before) {
    return before.require(table).column(column).isEmpty();
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop column " + table + "." + column;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
