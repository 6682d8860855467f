package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionInfo;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the migrations, and with {@code -v} what was run on the database. */
@Command(
    name = "history",
    description = "Show the migrations, the newest first.",
    footer = {
      "",
      "Example, with what was run on the database, by whom and when:",
      "  limbeck history -v"
    })
final class HistoryCommand extends ProjectCommand {

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @Option(
      names = {"-v", "--verbose"},
      description = "Show files, and every run on the configured database.")
  private boolean verbose;

  @Override
  public Integer call() {
    Settings settings = settings();
    Project project = Project.of(settings);
    List<RevisionInfo> newestFirst = new ArrayList<>(project.graph().revisions());
    Collections.reverse(newestFirst);
    for (RevisionInfo revision : newestFirst) {
      console().print(line(project, revision));
    }
    Optional<Database> database = Database.configured(settings);
    if (verbose && database.isPresent()) {
      runs(database.get());
    }
    return ExitCode.DONE;
  }

  private String line(Project project, RevisionInfo revision) {
    String parents = revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents());
    String mark = project.graph().heads().contains(revision) ? " (head)" : "";
    String line = "%s -> %s%s  %s".formatted(parents, revision.id(), mark, revision.message());
    return verbose ? line + "\n    " + project.fileOf(revision) : line;
  }

  private void runs(Database database) {
    console().print("");
    console().print("Run on %s:".formatted(database.url().shown()));
    for (HistoryEntry entry : database.limbeck().history()) {
      String result = entry.error().map(error -> "failed: " + error).orElse("done");
      console()
          .print(
              "  %s  %s %s  %s  by %s in %d ms, %s"
                  .formatted(
                      SECOND.format(entry.at()),
                      entry.direction().name().toLowerCase(Locale.ROOT),
                      entry.id(),
                      entry.message(),
                      entry.user(),
                      entry.took().toMillis(),
                      result));
    }
  }
}
