package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/** {@code alter sequence ... rename to ...}: the defaults that count on it follow. */
public record RenameSequence(QualifiedName from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return new SequenceRenaming(from, from.sibling(to)).in(before);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameSequence(from.sibling(to), from.name()));
  }

  @Override
  public String describe() {
    return "rename sequence " + from + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
