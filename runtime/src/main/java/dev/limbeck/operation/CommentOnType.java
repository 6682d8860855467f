package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Optional;

/** {@code comment on type ...}, or its removal. */
public record CommentOnType(QualifiedName type, Optional<String> comment) implements Operation {

  @Override
  public Schema apply(Schema before) {
    UserType found = before.requireType(type);
    return before.minusType(type).plus(found.withComment(comment));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new CommentOnType(type, before.requireType(type).comment()));
  }

  @Override
  public String describe() {
    return (comment.isPresent() ? "comment on type " : "drop comment of type ") + type;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
