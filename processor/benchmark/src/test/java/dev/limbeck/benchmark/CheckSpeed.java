package dev.limbeck.benchmark;

import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Looks for changes where there are none, each tool in turn, and prints the medians; then reads and
 * compares schemas: {@code CheckSpeed TABLES ROUNDS}.
 */
final class CheckSpeed {

  private CheckSpeed() {}

  /** One way to look for changes. */
  @FunctionalInterface
  private interface Way {
    Command.Cost run() throws IOException, InterruptedException;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int tables = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("check-speed");
    try (ShadowPostgres server = ShadowPostgres.start()) {
      Optional<Path> launcher = Optional.of(Path.of("cli/target/limbeck").toAbsolutePath());
      System.out.print(checks(folder, server, tables, rounds, launcher));
      for (int count : List.of(tables, 10 * tables)) {
        System.out.print(reading(folder, server, count, rounds));
      }
    } finally {
      CompileSpeed.delete(folder);
    }
  }

  /**
   * Runs each tool once without counting, then in turn; gives the table.
   *
   * @param launcher starts Limbeck as it is packaged, if it is
   */
  static String checks(
      Path folder, ShadowPostgres server, int tables, int rounds, Optional<Path> launcher)
      throws IOException, InterruptedException {
    int entities = Math.max(1, tables / 2);
    Shop shop = Shop.of(Files.createDirectory(folder.resolve("shop")), entities);
    List<String> names = IntStream.range(0, entities).mapToObj(EntitySources::className).toList();
    Path list = Files.write(folder.resolve("entities"), names);
    try (ShadowDatabase ours = server.createDatabase();
        ShadowDatabase hibernates = server.createDatabase();
        ShadowDatabase alembics = server.createDatabase()) {
      shop.migrate(ours);
      Map<String, Way> ways = new LinkedHashMap<>();
      launcher.ifPresent(it -> ways.put("limbeck check", () -> shop.packaged(it, ours, "check")));
      ways.put("limbeck check, nothing kept", () -> shop.limbeck(ours, "check"));
      List<String> update =
          Command.java(
              shop.entitiesClassPath(),
              HibernateUpdate.class.getName(),
              hibernates.url(),
              list.toString());
      ways.put("hbm2ddl update", () -> Command.run(folder, Map.of(), update));
      if (AlembicProject.isThere()) {
        AlembicProject project = AlembicProject.of(folder.resolve("alembic"), entities, alembics);
        ways.put("alembic revision --autogenerate", project::autogenerate);
      }
      return table(2 * entities, rounds, costs(ways, rounds));
    }
  }

  private static Map<String, List<Command.Cost>> costs(Map<String, Way> ways, int rounds)
      throws IOException, InterruptedException {
    Map<String, List<Command.Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        Command.Cost cost = way.getValue().run();
        List<Command.Cost> counted = costs.computeIfAbsent(way.getKey(), key -> new ArrayList<>());
        if (round > 0) {
          counted.add(cost);
        }
      }
    }
    return costs;
  }

  private static String table(int tables, int rounds, Map<String, List<Command.Cost>> costs) {
    StringBuilder text =
        new StringBuilder(
            "No change in %d tables, medians of %d     wall       cpu%n".formatted(tables, rounds));
    costs.forEach(
        (name, counted) ->
            text.append(
                "%-36s %7.2f s %7.2f s%n"
                    .formatted(
                        name,
                        median(counted, Command.Cost::wall),
                        median(counted, Command.Cost::cpu))));
    return text.toString();
  }

  private static double median(List<Command.Cost> costs, ToDoubleFunction<Command.Cost> figure) {
    double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** In a process with a heap of 512 MiB. */
  static String reading(Path folder, ShadowPostgres server, int tables, int rounds)
      throws IOException, InterruptedException {
    Path result = folder.resolve("reading-" + tables);
    try (ShadowDatabase database = server.createDatabase()) {
      Command.run(
          folder,
          Map.of("JAVA_TOOL_OPTIONS", "-Xmx512m"),
          Command.java(
              System.getProperty("java.class.path"),
              ReadingSpeed.class.getName(),
              database.url(),
              String.valueOf(tables),
              String.valueOf(rounds),
              result.toString()));
    }
    return Files.readString(result);
  }
}
