package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/** {@code comment on table ... is ...}; an empty comment takes it away. */
public record CommentOnTable(QualifiedName table, Optional<String> comment) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return before.changing(table, it -> it.withComment(comment));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new CommentOnTable(table, before.require(table).comment()));
  }

  @Override
  public String describe() {
    return comment.isPresent() ? "comment on table " + table : "drop comment on table " + table;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
