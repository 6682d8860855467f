package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import java.util.List;

/** {@code create statistics ... on ... from ...}, which are gathered when the table is analyzed. */
public record CreateStatistics(QualifiedName table, Statistics statistics)
    implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    before.require(table);
    StatisticsLookup.requireFree(before, statistics.name());
    return before.changing(table, it -> it.plus(statistics));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropStatistics(table, statistics.name()));
  }

  @Override
  public boolean isDone(Schema before) {
    return StatisticsLookup.find(before, statistics.name()).isPresent();
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    return "create statistics %s on table %s".formatted(statistics.name(), table);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
