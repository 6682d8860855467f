package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Setting;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a new migration goes in the graph.
 *
 * @param parents the ids that it revises; none for a new root
 * @param dependsOn the ids that must be applied before it
 * @param labels names for the branch that begins with it
 * @param id the id that somebody chose; empty for one that Limbeck makes
 */
record Placement(
    List<String> parents, List<String> dependsOn, List<String> labels, Optional<String> id) {

  private static final String DEFAULT_PACKAGE = "migrations";

  Placement {
    parents = List.copyOf(parents);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
  }

  /** Whether the new migration will be the only head: the snapshot goes with it then. */
  boolean becomesOnlyHead(Project project) {
    return project.graph().heads().stream().map(RevisionInfo::id).allMatch(parents::contains);
  }

  /** The package of the setting, else that of the migration before, else a usual one. */
  String packageName(Project project) {
    List<RevisionInfo> all = project.graph().revisions();
    Optional<RevisionInfo> before =
        parents.stream()
            .findFirst()
            .flatMap(project.graph()::find)
            .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)));
    return project
        .settings()
        .value(Setting.PACKAGE)
        .or(() -> before.map(it -> packageOf(it.className())))
        .orElse(DEFAULT_PACKAGE);
  }

  /**
   * The draft in its place.
   *
   * @throws RefusedException if it does not fit there: the id or a label is taken or no word
   */
  MigrationDraft place(Project project, MigrationDraft draft) {
    MigrationDraft placed =
        new MigrationDraft(
            id.orElse(draft.id()),
            parents,
            dependsOn,
            labels,
            draft.message(),
            draft.packageName(),
            draft.created(),
            draft.upgrade(),
            draft.downgrade(),
            draft.remarks(),
            draft.accepted(),
            FormOfMigrations.of(project.settings()));
    String prefix = placed.packageName().isEmpty() ? "" : placed.packageName() + ".";
    List<RevisionInfo> all = new ArrayList<>(project.graph().revisions());
    all.add(
        new RevisionInfo(
            placed.id(),
            parents,
            dependsOn,
            labels,
            placed.message(),
            prefix + placed.className()));
    RevisionGraph.of(all);
    return placed;
  }

  private static String packageOf(String className) {
    return className.contains(".") ? className.substring(0, className.lastIndexOf('.')) : "";
  }
}
