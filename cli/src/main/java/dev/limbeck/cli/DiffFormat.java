package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.json.Json;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.progress.ScriptLine;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.MigrationRenderer;
import dev.limbeck.render.RevisionId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;

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
    MigrationDraft draft =
        new MigrationDraft(
            RevisionId.of(List.of(), MESSAGE, distance.steps()),
            List.of(),
            MESSAGE,
            "migrations",
            created,
            distance.steps(),
            Replay.backward(distance.before(), distance.steps()),
            distance.reasons());
    return MigrationRenderer.render(draft).source();
  }

  private static List<String> sql(Distance distance) {
    return distance.steps().stream()
        .flatMap(step -> statements(step).stream())
        .map(ScriptLine::terminated)
        .toList();
  }

  private static List<String> statements(Operation step) {
    return new PostgreSql().statements(step).stream().map(Statement::sql).toList();
  }

  private static String json(Distance distance) {
    String steps =
        distance.steps().stream()
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
