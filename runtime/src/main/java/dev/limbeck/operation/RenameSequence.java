package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import java.util.List;

/** {@code alter sequence ... rename to ...}. */
public record RenameSequence(QualifiedName from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    Sequence sequence =
        before
            .sequence(from)
            .orElseThrow(() -> new SchemaException("There is no sequence " + from + "."));
    if (before.sequence(from.sibling(to)).isPresent()) {
      throw new SchemaException("Sequence " + from.sibling(to) + " is there already.");
    }
    return before.minusSequence(from).plus(sequence.withName(from.sibling(to)));
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
