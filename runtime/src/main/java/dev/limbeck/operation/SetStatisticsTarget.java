package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * {@code alter statistics ... set statistics ...}: how much is noted when the table is analyzed.
 *
 * @param target empty for as much as of the columns
 */
public record SetStatisticsTarget(QualifiedName statistics, Optional<Integer> target)
    implements Operation {

  @Override
  public Schema apply(Schema before) {
    return StatisticsLookup.changing(before, statistics, it -> it.withTarget(target));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(
        new SetStatisticsTarget(statistics, StatisticsLookup.require(before, statistics).target()));
  }

  @Override
  public String describe() {
    return "target of statistics %s: %s"
        .formatted(statistics, target.map(String::valueOf).orElse("that of the columns"));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
