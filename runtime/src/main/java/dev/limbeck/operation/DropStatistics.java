package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Statistics;
import java.util.List;
import java.util.Optional;

/** {@code drop statistics ...}. */
public record DropStatistics(QualifiedName table, QualifiedName statistics)
    implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    dropped(before);
    return before.changing(
        table,
        it ->
            it.withStatistics(
                it.statistics().stream().filter(own -> !own.name().equals(statistics)).toList()));
  }

  private Statistics dropped(Schema before) {
    before.require(table);
    return found(before)
        .orElseThrow(
            () ->
                new SchemaException(
                    "There are no statistics %s on table %s.".formatted(statistics, table)));
  }

  private Optional<Statistics> found(Schema before) {
    return before.table(table).stream()
        .flatMap(it -> it.statistics().stream())
        .filter(it -> it.name().equals(statistics))
        .findFirst();
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new CreateStatistics(table, dropped(before)));
  }

  @Override
  public boolean isDone(Schema before) {
    return found(before).isEmpty();
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop statistics %s on table %s".formatted(statistics, table);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
