package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code drop type ...}, which nothing may be of any more. */
public record DropType(QualifiedName type) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    before.requireType(type);
    new TypeUse(type)
        .places(before).stream()
            .findFirst()
            .ifPresent(
                place -> {
                  throw new SchemaException(
                      "Type %s cannot go while %s is of it.".formatted(type, place));
                });
    return before.minusType(type);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    UserType dropped = before.requireType(type);
    List<Operation> steps = new ArrayList<>();
    steps.add(new CreateType(dropped.withComment(Optional.empty())));
    dropped
        .comment()
        .ifPresent(comment -> steps.add(new CommentOnType(type, Optional.of(comment))));
    return List.copyOf(steps);
  }

  @Override
  public boolean isDone(Schema before) {
    return before.type(type).isEmpty();
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop type " + type;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
