package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.UserType;
import java.util.List;

/** {@code create type ...}; its comment is an operation of its own. */
public record CreateType(UserType type) implements Operation {

  public CreateType {
    if (type.comment().isPresent()) {
      throw new SchemaException(
          "Create type " + type.name() + " without its comment, and comment on it after that.");
    }
  }

  @Override
  public Schema apply(Schema before) {
    if (before.type(type.name()).isPresent()) {
      throw new SchemaException("Type " + type.name() + " is there already.");
    }
    return before.plus(type);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropType(type.name()));
  }

  @Override
  public String describe() {
    return type.accept(new TypeText());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
