package dev.limbeck.introspect;

import dev.limbeck.schema.Statistics;
import java.util.List;

/** Extended statistics from their rows. */
record StatisticsReading(Catalogue catalogue) {

  List<Statistics> statistics(long table) {
    return catalogue.statistics().getOrDefault(table, List.of()).stream()
        .map(this::statistics)
        .toList();
  }

  private Statistics statistics(StatisticsRow row) {
    return new Statistics(
        catalogue.namespaces().qualify(row.namespace(), row.name()),
        row.kinds(),
        row.columns().stream().map(it -> catalogue.columnName(row.table(), it)).toList(),
        row.expressions(),
        row.target(),
        row.comment());
  }
}
