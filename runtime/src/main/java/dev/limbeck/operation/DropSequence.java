package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import java.util.List;

/** {@code drop sequence ...}. */
public record DropSequence(QualifiedName sequence) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    dropped(before);
    return before.minusSequence(sequence);
  }

  private Sequence dropped(Schema before) {
    return before
        .sequence(sequence)
        .orElseThrow(() -> new SchemaException("There is no sequence " + sequence + "."));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new CreateSequence(dropped(before)));
  }

  @Override
  public boolean isDone(Schema before) {
    return before.sequence(sequence).isEmpty();
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop sequence " + sequence;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
