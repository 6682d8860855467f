package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code drop ... if exists}, {@code create ... if not exists}: an operation that does nothing
 * where its work is done already, in the database and in a replay. Its inverse, too, is nothing
 * there.
 */
public record IfNeeded(Operation step) implements Operation {

  public IfNeeded {
    if (!(step instanceof Conditional)) {
      throw new SchemaException("There is no \"if exists\" for: " + step.describe() + ".");
    }
  }

  /** Whether this is {@code if not exists}; it is {@code if exists} otherwise. */
  public boolean isCreation() {
    return ((Conditional) step).isCreation();
  }

  /** Whether there is nothing to do in this schema. */
  public boolean isDone(Schema before) {
    return ((Conditional) step).isDone(before);
  }

  @Override
  public Schema apply(Schema before) {
    return isDone(before) ? before : step.apply(before);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return isDone(before) ? List.of() : step.inverse(before);
  }

  @Override
  public boolean effectIsKnown() {
    return step.effectIsKnown();
  }

  @Override
  public String describe() {
    return step.describe() + (isCreation() ? " if not exists" : " if exists");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
