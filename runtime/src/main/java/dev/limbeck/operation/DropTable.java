package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** {@code drop table ...} with its indexes and the sequences that its columns own. */
public record DropTable(QualifiedName table) implements Operation {

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
    steps.add(new CreateTable(whole.withIndexes(List.of())));
    whole.indexes().forEach(index -> steps.add(new CreateIndex(table, index)));
    owned.forEach(
        sequence ->
            steps.add(
                new AlterSequence(sequence.withOwnedBy(java.util.Optional.empty()), sequence)));
    return List.copyOf(steps);
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
