package dev.limbeck.schema;

import dev.limbeck.json.Json;
import dev.limbeck.schema.Statistics.Kind;
import java.util.List;
import java.util.Optional;

/** Prints and reads statistics; kinds are left out where they are all that there are. */
final class StatisticsJson {

  private StatisticsJson() {}

  static Json write(Statistics statistics) {
    Json.Builder json = new Json.Builder().put("statistics", statistics.name().toString());
    json.putIfAny("kinds", statistics.saidKinds());
    json.putIfAny("columns", statistics.columns())
        .putIfAny("expressions", statistics.expressions());
    statistics.target().ifPresent(it -> json.put("target", it));
    return json.put("comment", statistics.comment()).build();
  }

  static Statistics read(Json.Members json) {
    List<String> columns = json.texts("columns");
    List<String> expressions = json.texts("expressions");
    List<Kind> kinds = json.texts("kinds").stream().map(StatisticsJson::kind).toList();
    boolean isOfOneExpression = columns.isEmpty() && expressions.size() == 1;
    Optional<Integer> target = json.whole("target").map(StorageJson::statistics);
    return new Statistics(
        QualifiedName.of(json.require("statistics")),
        kinds.isEmpty() && !isOfOneExpression ? Statistics.ALL_KINDS : kinds,
        columns,
        expressions,
        target,
        json.text("comment"));
  }

  private static Kind kind(String text) {
    return Statistics.ALL_KINDS.stream()
        .filter(it -> SchemaWriter.lower(it).equals(text))
        .findFirst()
        .orElseThrow(() -> new SchemaException("\"kinds\" cannot hold \"" + text + "\"."));
  }
}
