package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * {@code alter table ... rename to ...}: foreign keys and owned sequences follow, the names of
 * constraints and indexes stay.
 */
public record RenameTable(QualifiedName from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return new TableRenaming(from, from.sibling(to)).in(before);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameTable(from.sibling(to), from.name()));
  }

  @Override
  public String describe() {
    return "rename table " + from + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
