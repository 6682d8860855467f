package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * {@code alter extension ... update to ...}.
 *
 * @param from the version that is there
 */
public record UpdateExtension(String name, String from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new UpdateExtension(name, to, from));
  }

  @Override
  public String describe() {
    return "update extension " + name + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
