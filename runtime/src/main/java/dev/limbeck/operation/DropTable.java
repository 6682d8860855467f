package dev.limbeck.operation;

import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** {@code drop table ...} with its indexes and the sequences that its columns own. */
public record DropTable(QualifiedName table) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    before.require(table);
    for (Table other : before.tables()) {
      refuseIfReferenced(other);
    }
    return before
        .minusTable(table)
        .withSequences(before.sequences().stream().filter(sequence -> !isOurs(sequence)).toList());
  }

  private void refuseIfReferenced(Table other) {
    if (other.name().equals(table)) {
      return;
    }
    other.foreignKeys().stream()
        .filter(key -> key.references().equals(table))
        .findFirst()
        .ifPresent(
            key -> {
              throw new SchemaException(
                  "Table %s cannot go while foreign key %s of table %s points at it."
                      .formatted(table, key.name(), other.name()));
            });
  }

  private boolean isOurs(Sequence sequence) {
    return sequence.ownedBy().filter(owner -> owner.table().equals(table)).isPresent();
  }

  @Override
  public List<Operation> inverse(Schema before) {
    Table whole = before.require(table);
    List<Operation> steps = new ArrayList<>();
    List<Sequence> owned = before.sequences().stream().filter(this::isOurs).toList();
    owned.forEach(
        sequence ->
            steps.add(new CreateSequence(sequence.withOwnedBy(java.util.Optional.empty()))));
    List<ForeignKey> late = whole.foreignKeys().stream().filter(it -> mustWait(it, whole)).toList();
    steps.add(
        new CreateTable(
            whole
                .withIndexes(List.of())
                .withConstraints(
                    whole.constraints().stream().filter(it -> !late.contains(it)).toList())));
    whole.indexes().forEach(index -> steps.add(new CreateIndex(table, index)));
    late.forEach(key -> steps.add(new AddConstraint(table, key)));
    owned.forEach(
        sequence ->
            steps.add(
                new AlterSequence(sequence.withOwnedBy(java.util.Optional.empty()), sequence)));
    return List.copyOf(steps);
  }

  // A foreign key to its own table may rely on a unique index, which comes after the table.
  private boolean mustWait(ForeignKey key, Table whole) {
    return key.references().equals(table) && whole.indexes().stream().anyMatch(Index::unique);
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
