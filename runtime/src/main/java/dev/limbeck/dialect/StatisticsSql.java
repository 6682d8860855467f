package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Extended statistics as SQL. */
final class StatisticsSql {

  // What every version takes for the columns' own; DEFAULT is known from 17 on.
  private static final int NO_TARGET = -1;

  private StatisticsSql() {}

  static List<Statement> create(CreateStatistics operation) {
    Statistics statistics = operation.statistics();
    QualifiedName name = statistics.name();
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.of(definition(operation.table(), statistics)));
    statistics.target().ifPresent(it -> statements.add(target(name, Optional.of(it))));
    statistics.comment().ifPresent(it -> statements.add(comment(name, Optional.of(it))));
    return List.copyOf(statements);
  }

  static Statement target(QualifiedName name, Optional<Integer> target) {
    return Statement.of(alter(name, "set statistics " + target.orElse(NO_TARGET)));
  }

  static Statement comment(QualifiedName name, Optional<String> comment) {
    return Statement.of(
        "comment on statistics %s is %s"
            .formatted(Identifiers.quote(name), Literals.textOrNull(comment)));
  }

  static String alter(QualifiedName name, String change) {
    return "alter statistics " + Identifiers.quote(name) + " " + change;
  }

  private static String definition(QualifiedName table, Statistics statistics) {
    String parts =
        Stream.concat(
                statistics.columns().stream().map(Identifiers::quote),
                statistics.expressions().stream().map(sql -> "(" + sql + ")"))
            .collect(joining(", "));
    return "create statistics %s%s on %s from %s"
        .formatted(
            Identifiers.quote(statistics.name()),
            kinds(statistics.saidKinds()),
            parts,
            Identifiers.quote(table));
  }

  private static String kinds(List<String> kinds) {
    return kinds.isEmpty() ? "" : " (" + String.join(", ", kinds) + ")";
  }
}
