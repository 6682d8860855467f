package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where the database is. */
@Command(
    name = "current",
    description = "Show the revision that the database is at: one for each branch.",
    footer = {
      "",
      "Examples; --check-heads is for a script that may only go on at head:",
      "  limbeck current",
      "  limbeck current --check-heads"
    })
final class CurrentCommand extends ProjectCommand {

  @Option(
      names = {"-v", "--verbose"},
      description = "Show the database, what each revises, and when it was applied.")
  private boolean verbose;

  @Option(
      names = {"-c", "--check-heads"},
      description = "Exit code 4 if the database is not at all heads.")
  private boolean checkHeads;

  @Override
  public Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, "current");
    try (CompiledClasses classes = CompiledClasses.of(settings)) {
      Limbeck limbeck = database.limbeck().classLoader(classes.loader());
      List<AppliedRevision> current = limbeck.current();
      RevisionGraph graph = limbeck.revisions();
      if (current.isEmpty()) {
        console().say("%s is at base: nothing is applied.".formatted(database.url().shown()));
      } else if (verbose) {
        console().print("%s is at:".formatted(database.url().shown()));
      }
      RevisionLine line = RevisionLine.of(graph);
      current.forEach(revision -> print(line, revision));
      return checkHeads ? checked(database, graph, limbeck.applied()) : ExitCode.DONE;
    }
  }

  private void print(RevisionLine line, AppliedRevision applied) {
    Optional<RevisionInfo> known = line.graph().find(applied.id());
    String unknown = applied.id() + " (unknown here)  " + applied.message();
    if (!verbose) {
      console().print(known.map(line::alone).orElse(unknown));
      return;
    }
    console().print(known.map(line::withParents).orElse(unknown));
    console().print("    applied " + Moment.text(applied.appliedAt()));
  }

  private int checked(Database database, RevisionGraph graph, List<AppliedRevision> applied) {
    Set<String> ids = applied.stream().map(AppliedRevision::id).collect(Collectors.toSet());
    List<String> missing =
        graph.heads().stream()
            .filter(head -> !ids.contains(head.id()))
            .map(head -> "%s (%s)".formatted(head.id(), head.message()))
            .toList();
    List<String> unknown = ids.stream().filter(id -> graph.find(id).isEmpty()).sorted().toList();
    if (!unknown.isEmpty()) {
      console()
          .warn(
              "%s has %s, which no migration here is; use the code that it was upgraded with, or a newer one."
                  .formatted(database.url().shown(), String.join(", ", unknown)));
    }
    if (!missing.isEmpty()) {
      console()
          .warn(
              "%s is not at head: it lacks %s; run \"limbeck upgrade heads\"."
                  .formatted(database.url().shown(), String.join(", ", missing)));
    }
    return missing.isEmpty() && unknown.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }
}
