package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What operations ask of statistics, which are known by their names alone. */
final class StatisticsLookup {

  private StatisticsLookup() {}

  static Optional<Statistics> find(Schema schema, QualifiedName name) {
    return schema
        .measuredBy(name)
        .flatMap(
            table -> table.statistics().stream().filter(it -> it.name().equals(name)).findFirst());
  }

  static Statistics require(Schema schema, QualifiedName name) {
    return find(schema, name)
        .orElseThrow(() -> new SchemaException("There are no statistics " + name + "."));
  }

  static void requireFree(Schema schema, QualifiedName name) {
    if (find(schema, name).isPresent()) {
      throw new SchemaException("Statistics " + name + " are there already.");
    }
  }

  static Schema changing(Schema schema, QualifiedName name, UnaryOperator<Statistics> change) {
    require(schema, name);
    Table table = schema.measuredBy(name).orElseThrow();
    return schema.changing(
        table.name(),
        it ->
            it.withStatistics(
                it.statistics().stream()
                    .map(own -> own.name().equals(name) ? change.apply(own) : own)
                    .toList()));
  }
}
