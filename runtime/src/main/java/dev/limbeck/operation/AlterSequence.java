package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import java.util.List;

/** {@code alter sequence ...}: any change of type, options or owner; the last value stays. */
public record AlterSequence(Sequence before, Sequence after) implements Operation {

  public AlterSequence {
    if (!before.name().equals(after.name())) {
      throw new SchemaException(
          "Sequence %s cannot change its name to %s here; rename it first."
              .formatted(before.name(), after.name()));
    }
  }

  @Override
  public Schema apply(Schema schema) {
    Sequence found =
        schema
            .sequence(before.name())
            .orElseThrow(() -> new SchemaException("There is no sequence " + before.name() + "."));
    if (!found.equals(before)) {
      throw new SchemaException(
          "Sequence %s is not what the change starts from: it is %s, expected was %s."
              .formatted(before.name(), found, before));
    }
    return schema.minusSequence(before.name()).plus(after);
  }

  @Override
  public List<Operation> inverse(Schema schema) {
    return List.of(new AlterSequence(after, before));
  }

  @Override
  public String describe() {
    return "alter sequence " + before.name();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
