package dev.limbeck.diff;

import dev.limbeck.schema.Statistics;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What statistics are of, in words close to SQL's. */
final class StatisticsText {

  private StatisticsText() {}

  static String of(Statistics statistics) {
    return "statistics %s%s on %s%s%s"
        .formatted(
            statistics.name(),
            kinds(statistics.saidKinds()),
            parts(statistics),
            statistics.target().map(it -> " with target " + it).orElse(""),
            statistics.comment().map(it -> " with comment \"" + it + "\"").orElse(""));
  }

  private static String kinds(List<String> kinds) {
    return kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ")";
  }

  private static String parts(Statistics statistics) {
    return Stream.concat(
            statistics.columns().stream(),
            statistics.expressions().stream().map(sql -> "(" + sql + ")"))
        .collect(Collectors.joining(", "));
  }
}
