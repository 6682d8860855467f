package dev.limbeck.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Compiles the same entities without a processor, with one that does nothing, with Limbeck's and
 * with Hibernate's, in turn, and prints the medians: {@code CompileSpeed ENTITIES ROUNDS}.
 */
final class CompileSpeed {

  private CompileSpeed() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int entities = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("compile-speed");
    try {
      System.out.print(measure(folder, entities, rounds));
    } finally {
      delete(folder);
    }
  }

  /** Runs each way once without counting, then in turn; gives the table. */
  static String measure(Path folder, int entities, int rounds)
      throws IOException, InterruptedException {
    List<Path> sources = EntitySources.write(folder.resolve("sources"), entities);
    String classPath = System.getProperty("java.class.path");
    Map<Compile, List<Compile.Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Compile compile : ways()) {
        Compile.Cost cost = compile.run(folder, sources, classPath);
        List<Compile.Cost> counted = costs.computeIfAbsent(compile, key -> new ArrayList<>());
        if (round > 0) {
          counted.add(cost);
        }
      }
    }
    return table(entities, rounds, costs);
  }

  private static List<Compile> ways() {
    return List.of(
        new Compile("no processor", List.of("-proc:none")),
        new Compile("an idle processor", List.of("-processor", IdleProcessor.class.getName())),
        new Compile(
            "limbeck-processor", List.of("-processor", "dev.limbeck.processor.LimbeckProcessor")),
        new Compile(
            "hibernate-processor",
            List.of("-processor", "org.hibernate.processor.HibernateProcessor")));
  }

  private static String table(int entities, int rounds, Map<Compile, List<Compile.Cost>> costs) {
    List<Compile.Cost> base = costs.values().iterator().next();
    StringBuilder text =
        new StringBuilder(
            "javac %s, %d entities, medians of %d\n"
                .formatted(Runtime.version().feature(), entities, rounds));
    costs.forEach(
        (compile, counted) ->
            text.append(
                "%-20s %6d ms  %+4.0f %%  %5d MiB  %.2f times\n"
                    .formatted(
                        compile.name(),
                        median(counted, Compile.Cost::milliseconds),
                        100 * ratio(counted, base, Compile.Cost::milliseconds) - 100,
                        median(counted, Compile.Cost::kibibytes) / 1024,
                        ratio(counted, base, Compile.Cost::kibibytes))));
    return text.toString();
  }

  private static double ratio(
      List<Compile.Cost> costs, List<Compile.Cost> base, ToLongFunction<Compile.Cost> figure) {
    return (double) median(costs, figure) / median(base, figure);
  }

  private static long median(List<Compile.Cost> costs, ToLongFunction<Compile.Cost> figure) {
    long[] sorted = costs.stream().mapToLong(figure).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(CompileSpeed::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
