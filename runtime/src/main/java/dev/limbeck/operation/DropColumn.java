package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code alter table ... drop column ...}, which takes the constraints and indexes that name the
 * column and the sequences that it owns (PostgreSQL's manual, "ALTER TABLE").
 */
public record DropColumn(QualifiedName table, String column) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    ColumnLookup.require(before, table, column);
    refuseIfReferenced(before);
    return before
        .changing(table, this::without)
        .withSequences(before.sequences().stream().filter(it -> !isOurs(it)).toList());
  }

  private Table without(Table whole) {
    return whole
        .withIndexes(whole.indexes().stream().filter(index -> !use().in(index)).toList())
        .withConstraints(whole.constraints().stream().filter(it -> !use().in(it)).toList())
        .withColumns(whole.columns().stream().filter(it -> !it.name().equals(column)).toList());
  }

  private void refuseIfReferenced(Schema before) {
    for (Table other : before.tables()) {
      other.foreignKeys().stream()
          .filter(key -> key.references().equals(table))
          .filter(key -> key.referencedColumns().contains(column))
          .filter(key -> !other.name().equals(table) || !key.columns().contains(column))
          .findFirst()
          .ifPresent(
              key -> {
                throw new SchemaException(
                    "Column %s.%s cannot go while foreign key %s of table %s points at it."
                        .formatted(table, column, key.name(), other.name()));
              });
    }
  }

  private ColumnUse use() {
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
    whole.constraints().stream()
        .filter(use()::in)
        .forEach(constraint -> steps.add(new AddConstraint(table, constraint)));
    whole.indexes().stream()
        .filter(use()::in)
        .forEach(index -> steps.add(new CreateIndex(table, index)));
    return List.copyOf(steps);
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
