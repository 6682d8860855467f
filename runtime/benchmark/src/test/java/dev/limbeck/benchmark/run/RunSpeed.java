package dev.limbeck.benchmark.run;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Upgrades new databases from base to head, each tool in turn, and then each database once more at
 * head; prints the medians: {@code RunSpeed REVISIONS ROUNDS}.
 */
final class RunSpeed {

  private static final int TIMES_AT_HEAD = 9;

  private RunSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.OFF);
    int revisions = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("run-speed");
    try (ShadowPostgres server = ShadowPostgres.start()) {
      for (int count : List.of(Math.max(1, revisions / 10), revisions)) {
        System.out.print(measure(folder.resolve("of-" + count), server, count, rounds));
      }
    } finally {
      delete(folder);
    }
  }

  /** Runs each tool once without counting, then in turn; gives the table. */
  static String measure(Path folder, ShadowPostgres server, int revisions, int rounds)
      throws IOException {
    Migrations migrations = Migrations.write(folder, revisions);
    Map<Tool, List<Double>> upgrades = new EnumMap<>(Tool.class);
    Map<Tool, List<Double>> atHead = new EnumMap<>(Tool.class);
    for (int round = 0; round <= rounds; round++) {
      for (Tool tool : Stream.of(Tool.values()).filter(Tool::isThere).toList()) {
        try (ShadowDatabase database = server.createDatabase();
            HikariDataSource pool = pool(database)) {
          double upgrade = time(tool, migrations, database, pool);
          if (round > 0) {
            upgrades.computeIfAbsent(tool, key -> new ArrayList<>()).add(upgrade);
          }
          for (int time = 0; tool != Tool.PSQL && time < TIMES_AT_HEAD; time++) {
            double again = time(tool, migrations, database, pool);
            if (round > 0) {
              atHead.computeIfAbsent(tool, key -> new ArrayList<>()).add(again);
            }
          }
        }
      }
    }
    return table(revisions, rounds, upgrades, atHead);
  }

  // As an application has it: connections that are open already.
  private static HikariDataSource pool(ShadowDatabase database) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.dataSource());
    config.setMinimumIdle(3);
    config.setMaximumPoolSize(3);
    return new HikariDataSource(config);
  }

  private static double time(
      Tool tool, Migrations migrations, ShadowDatabase database, DataSource pool)
      throws IOException {
    long start = System.nanoTime();
    tool.upgrade(migrations, database.url(), pool);
    return (System.nanoTime() - start) / 1e6;
  }

  private static String table(
      int revisions, int rounds, Map<Tool, List<Double>> upgrades, Map<Tool, List<Double>> atHead) {
    StringBuilder text =
        new StringBuilder(
            "%d revisions, medians of %d    from base   once more at head%n"
                .formatted(revisions, rounds));
    for (Tool tool : upgrades.keySet()) {
      String again =
          atHead.containsKey(tool) ? "%12.1f ms".formatted(median(atHead.get(tool))) : "";
      text.append("%-30s %8.0f ms %s%n".formatted(tool, median(upgrades.get(tool)), again));
    }
    return text.toString();
  }

  private static double median(List<Double> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
