package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/** {@code alter statistics ... rename to ...}. */
public record RenameStatistics(QualifiedName from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return new StatisticsRenaming(from, from.sibling(to)).in(before);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameStatistics(from.sibling(to), from.name()));
  }

  @Override
  public String describe() {
    return "rename statistics " + from + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
