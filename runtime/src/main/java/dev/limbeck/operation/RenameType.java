package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/** {@code alter type ... rename to ...}: the columns and attributes of the type follow. */
public record RenameType(QualifiedName from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return new TypeRenaming(from, from.sibling(to)).in(before);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameType(from.sibling(to), from.name()));
  }

  @Override
  public String describe() {
    return "rename type " + from + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
