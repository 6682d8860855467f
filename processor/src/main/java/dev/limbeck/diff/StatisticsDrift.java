package dev.limbeck.diff;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Extended statistics that a migration made and that the database has otherwise, or not at all.
 * Entities do not speak of them, so that nothing puts them right by itself.
 */
public final class StatisticsDrift {

  private StatisticsDrift() {}

  /**
   * A line for each side's.
   *
   * @param live aligned to {@code head}
   */
  public static List<Drift> between(Schema head, Schema live) {
    List<Drift> drift = new ArrayList<>();
    for (Table table : head.tables()) {
      live.table(table.name()).ifPresent(it -> add(table, it, drift));
    }
    return List.copyOf(drift);
  }

  private static void add(Table head, Table live, List<Drift> drift) {
    live.statistics().stream()
        .filter(it -> !head.statistics().contains(it))
        .filter(it -> UnspokenStatistics.isIn(head.statistics(), it))
        .forEach(it -> drift.add(drift(live, it, " is only in the database")));
    head.statistics().stream()
        .filter(it -> !live.statistics().contains(it))
        .forEach(it -> drift.add(drift(live, it, " is not in the database")));
  }

  private static Drift drift(Table table, Statistics statistics, String where) {
    return new Drift(
        Drift.Kind.STATISTICS,
        table.name() + "." + statistics.name(),
        "table " + table.name() + ": " + StatisticsText.of(statistics) + where);
  }
}
