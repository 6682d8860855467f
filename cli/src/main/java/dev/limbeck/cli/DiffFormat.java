package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.json.Json;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.progress.ScriptLine;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.MigrationRenderer;
import dev.limbeck.render.RevisionId;
import dev.limbeck.schema.Schema;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How {@code limbeck diff} shows the way from one schema to another. */
enum DiffFormat {
  TEXT {
    @Override
    void print(Distance distance, Console console, ZonedDateTime created) {
      DiffReport.print(distance, console);
    }
  },
  JAVA {
    @Override
    void print(Distance distance, Console console, ZonedDateTime created) {
      DiffReport.warn(distance, console);
      console.print(source(distance, created).stripTrailing());
    }
  },
  SQL {
    @Override
    void print(Distance distance, Console console, ZonedDateTime created) {
      DiffReport.warn(distance, console);
      sql(distance).forEach(console::print);
    }
  },
  JSON {
    @Override
    void print(Distance distance, Console console, ZonedDateTime created) {
      console.print(json(distance));
    }
  };

  private static final String MESSAGE = "Make one schema like the other";

  /** Prints the way, and why it cannot be gone. */
  abstract void print(Distance distance, Console console, ZonedDateTime created);

  private static String source(Distance distance, ZonedDateTime created) {
    List<Operation> steps =
        Stream.concat(distance.steps().stream(), distance.names().stream().map(DiffFormat::asSql))
            .toList();
    MigrationDraft draft =
        new MigrationDraft(
            RevisionId.of(List.of(), MESSAGE, steps),
            List.of(),
            MESSAGE,
            "migrations",
            created,
            steps,
            Replay.backward(distance.before(), steps),
            distance.reasons());
    return MigrationRenderer.render(draft).source();
  }

  // The schema does not hold what it names.
  private static Operation asSql(Operation rename) {
    String undo = String.join(";\n", statements(rename.inverse(Schema.EMPTY).get(0)));
    String sql = String.join(";\n", statements(rename));
    return new ExecuteSql(sql, Optional.of(undo), Optional.of(List.of()));
  }

  private static List<String> sql(Distance distance) {
    return distance.all().stream()
        .flatMap(step -> statements(step).stream())
        .map(ScriptLine::terminated)
        .toList();
  }

  private static List<String> statements(Operation step) {
    return new PostgreSql().statements(step).stream().map(Statement::sql).toList();
  }

  private static String json(Distance distance) {
    String steps =
        distance.all().stream()
            .map(
                step ->
                    new Json.Builder()
                        .put("operation", step.getClass().getSimpleName())
                        .put("description", step.describe())
                        .put("sql", Json.ofTexts(statements(step)))
                        .build()
                        .text())
            .collect(Collectors.joining(",\n  "));
    return """
    {"from": %s,
     "to": %s,
     "steps": [%s],
     "refused": [%s],
     "notCompared": [%s]}\
    """
        .formatted(
            Json.of(distance.from().shown()).text(),
            Json.of(distance.to().shown()).text(),
            steps.isEmpty() ? "" : "\n  " + steps,
            texts(distance.reasons()),
            texts(distance.notCompared()));
  }

  private static String texts(List<String> texts) {
    String lines =
        texts.stream().map(it -> Json.of(it).text()).collect(Collectors.joining(",\n  "));
    return lines.isEmpty() ? "" : "\n  " + lines;
  }
}
