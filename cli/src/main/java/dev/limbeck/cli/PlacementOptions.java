package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What {@code revision} and {@code merge} are told about the place of a new migration. */
final class PlacementOptions {

  @Option(
      names = "--splice",
      description = "Allow it to follow a revision that is no head, where a branch begins then.")
  private boolean splice;

  @Option(
      names = "--branch-label",
      paramLabel = "LABEL",
      description = "A name for the branch that begins with it; may be given again.")
  private List<String> labels = new ArrayList<>();

  @Option(
      names = "--rev-id",
      paramLabel = "ID",
      description = "Its id; by default one that is made of what it does.")
  private @Nullable String id;

  /**
   * The place after these revisions.
   *
   * @throws RefusedException if one is no head, and nobody said that a branch is meant
   */
  Placement after(RevisionGraph graph, List<RevisionInfo> parents, List<RevisionInfo> dependsOn) {
    if (!splice) {
      parents.forEach(parent -> requireHead(graph, parent));
    }
    return new Placement(
        parents.stream().map(RevisionInfo::id).toList(),
        dependsOn.stream().map(RevisionInfo::id).distinct().toList(),
        labels,
        Optional.ofNullable(id));
  }

  private static void requireHead(RevisionGraph graph, RevisionInfo parent) {
    graph.children(parent).stream()
        .findFirst()
        .ifPresent(
            child -> {
              throw new RefusedException(
                  "%s (%s) is not a head: %s (%s) revises it; name a head, or add --splice to begin a branch there."
                      .formatted(parent.id(), parent.message(), child.id(), child.message()));
            });
  }
}
