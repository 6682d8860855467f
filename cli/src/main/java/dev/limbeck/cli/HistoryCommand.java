package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the migrations, and with {@code -v} what was run on the database. */
@Command(
    name = "history",
    description = "Show the migrations, the newest first.",
    footer = {
      "",
      "Examples: with what was run on the database, by whom and when; the last three before where",
      "the database is; and a drawing of the branches:",
      "  limbeck history -v",
      "  limbeck history -r -3:current -i",
      "  limbeck history --graph"
    })
final class HistoryCommand extends ProjectCommand {

  @Option(
      names = {"-r", "--rev-range"},
      paramLabel = "FROM:TO",
      description =
          "Only these and what is between them, as ab12:head, billing:, :current, -3:head.")
  private String range = ":";

  @Option(
      names = {"-v", "--verbose"},
      description = "Show files, and every run on the configured database.")
  private boolean verbose;

  @Option(
      names = {"-i", "--indicate-current"},
      description = "Mark the revision that the database is at.")
  private boolean indicateCurrent;

  @Option(names = "--graph", description = "Draw how they follow one another.")
  private boolean graph;

  @Override
  public Integer call() {
    Settings settings = settings();
    Project project = Project.of(settings);
    Set<String> applied =
        indicateCurrent
            ? Applied.ask(settings, "history -i")
            : Applied.askFor(range, settings, "history -r " + range);
    RevisionLine line = RevisionLine.of(project.graph());
    List<RevisionInfo> newestFirst =
        new ArrayList<>(RevisionRange.of(project.graph(), applied, range));
    Collections.reverse(newestFirst);
    print(project, indicateCurrent ? line.with(applied) : line, newestFirst);
    Optional<Database> database = Database.configured(settings);
    if (verbose && database.isPresent()) {
      runs(database.get());
    }
    return ExitCode.DONE;
  }

  private void print(Project project, RevisionLine line, List<RevisionInfo> newestFirst) {
    if (graph) {
      HistoryDrawing.of(newestFirst).forEach(row -> console().print(drawn(project, line, row)));
      return;
    }
    for (RevisionInfo revision : newestFirst) {
      console().print(line.withParents(revision));
      if (verbose) {
        console().print("    " + project.fileOf(revision));
      }
    }
  }

  // The drawing shows what each revises.
  private String drawn(Project project, RevisionLine line, HistoryDrawing.Row row) {
    String text =
        row.revision()
            .map(it -> line.alone(it) + (verbose ? "  " + project.fileOf(it) : ""))
            .orElse("");
    return (row.drawing() + "  " + text).stripTrailing();
  }

  private void runs(Database database) {
    console().print("");
    console().print("Run on %s:".formatted(database.url().shown()));
    for (HistoryEntry entry : database.limbeck().history()) {
      String result =
          entry
              .error()
              .map(error -> "failed: " + error)
              .orElse("done" + entry.note().map(note -> " (" + note + ")").orElse(""));
      console()
          .print(
              "  %s  %s %s  %s  by %s in %d ms, %s"
                  .formatted(
                      Moment.text(entry.at()),
                      entry.direction().name().toLowerCase(Locale.ROOT),
                      entry.id(),
                      entry.message(),
                      entry.user(),
                      entry.took().toMillis(),
                      result));
    }
  }
}
