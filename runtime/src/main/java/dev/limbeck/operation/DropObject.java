package dev.limbeck.operation;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * {@code drop view ...} and the like: see {@link DatabaseObject}. What it was created from puts it
 * back, if that is said.
 */
public record DropObject(DatabaseObject object) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    if (object.text().isEmpty()) {
      throw new RefusedException(
          ("\"%s\" does not say what it was; give the verb its text too, as it was created, and it"
                  + " can be put back.")
              .formatted(describe()));
    }
    return List.of(new CreateObject(object));
  }

  @Override
  public boolean isDone(Schema before) {
    return false;
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return object.removal();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
