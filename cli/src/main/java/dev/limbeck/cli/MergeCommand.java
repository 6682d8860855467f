package dev.limbeck.cli;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.RevisionId;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionWords;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the migration that joins branches. */
@Command(
    name = "merge",
    description = "Write a migration that joins branches: it revises several, and does nothing.",
    footer = {
      "",
      "Where it leaves one head, the snapshot is written anew from the compiled migrations.",
      "",
      "Example, after a merge of two branches in Git:",
      "  mvn compile && limbeck merge heads -m \"Merge billing and carts\""
    })
final class MergeCommand extends ProjectCommand {

  @Parameters(
      paramLabel = "REVISION",
      arity = "1..*",
      description = "What to join: heads for all, or ids, labels, billing@head.")
  private List<String> words = List.of();

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "What it joins, in a line; by default the ids.")
  private String message = "";

  @Mixin private final PlacementOptions options = new PlacementOptions();

  @Mixin private final TimeOption time = new TimeOption();

  @Override
  public Integer call() {
    Project project = Project.of(settings());
    List<RevisionInfo> parents = parents(project.graph());
    Placement placement = options.after(project.graph(), parents, List.of());
    MigrationDraft migration = placement.place(project, draft(project, placement));
    Draft draft =
        new Draft(
            migration,
            placement.becomesOnlyHead(project)
                ? Optional.of(snapshot(project, migration.id()))
                : Optional.empty());
    Path file = draft.write(project.settings());
    console().say("Revision %s, %s".formatted(migration.id(), migration.message()));
    draft.report(console(), project.settings(), file);
    return ExitCode.DONE;
  }

  private List<RevisionInfo> parents(RevisionGraph graph) {
    Set<RevisionInfo> parents = new LinkedHashSet<>();
    words.forEach(word -> parents.addAll(RevisionWords.revisions(graph, Set.of(), word)));
    if (parents.size() < 2) {
      throw new RefusedException(
          "There is nothing to join: %s is %s; name two revisions or more."
              .formatted(
                  String.join(" ", words),
                  parents.isEmpty() ? "no revision" : "one, " + names(parents)));
    }
    for (RevisionInfo parent : parents) {
      parents.stream()
          .filter(other -> graph.descends(parent, other))
          .findFirst()
          .ifPresent(
              earlier -> {
                throw new RefusedException(
                    "%s (%s) comes after %s (%s) already, so there is nothing to join; leave out %s."
                        .formatted(
                            parent.id(),
                            parent.message(),
                            earlier.id(),
                            earlier.message(),
                            earlier.id()));
              });
    }
    return List.copyOf(parents);
  }

  private MigrationDraft draft(Project project, Placement placement) {
    String text =
        message.isBlank() ? "Merge " + String.join(" and ", placement.parents()) : message;
    return new MigrationDraft(
        RevisionId.of(placement.parents(), text, List.of()),
        placement.parents(),
        text,
        placement.packageName(project),
        time.time(project.settings()),
        List.of(),
        List.of());
  }

  private Snapshot snapshot(Project project, String id) {
    try (Shadow shadow = new Shadow(project.settings())) {
      return new SnapshotFold(project, shadow).snapshot(id, committed(project.settings()));
    }
  }

  // After a merge in Git, the file may hold both sides of a conflict.
  private Snapshot committed(Settings settings) {
    try {
      return Head.committed(settings);
    } catch (LimbeckException e) {
      console().warn("Note: it is written anew, because it cannot be read. " + e.getMessage());
      return Snapshot.NONE;
    }
  }

  private static String names(Set<RevisionInfo> revisions) {
    return revisions.stream()
        .map(it -> "%s (%s)".formatted(it.id(), it.message()))
        .collect(Collectors.joining(", "));
  }
}
