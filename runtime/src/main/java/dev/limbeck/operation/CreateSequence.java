package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import java.util.List;

/** {@code create sequence ...}. */
public record CreateSequence(Sequence sequence) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    if (before.sequence(sequence.name()).isPresent()) {
      throw new SchemaException("Sequence " + sequence.name() + " is there already.");
    }
    return before.plus(sequence);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropSequence(sequence.name()));
  }

  @Override
  public boolean isDone(Schema before) {
    return before.sequence(sequence.name()).isPresent();
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    return "create sequence " + sequence.name();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
