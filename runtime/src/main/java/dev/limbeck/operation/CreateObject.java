package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/** {@code create view ...} and the like: see {@link DatabaseObject}. A schema does not hold it. */
public record CreateObject(DatabaseObject object) implements Operation, Conditional {

  public CreateObject {
    if (object.text().isEmpty()) {
      throw new SchemaException("To " + object.creation() + " takes its text.");
    }
  }

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropObject(object));
  }

  @Override
  public boolean isDone(Schema before) {
    return false;
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    return object.creation();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
