package dev.limbeck.cli;

import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.RevisionId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A migration without operations, for a person to fill in. */
final class EmptyRevision {

  private EmptyRevision() {}

  static Draft draft(Project project, Placement placement, String message, ZonedDateTime created) {
    List<String> parents = placement.parents();
    String packageName = placement.packageName(project);
    MigrationDraft nameless =
        new MigrationDraft("new", parents, message, packageName, created, List.of(), List.of());
    String id = RevisionId.ofEmpty(parents, message, nameless.className());
    Optional<Snapshot> head =
        placement.becomesOnlyHead(project) ? Optional.of(Head.snapshot(project)) : Optional.empty();
    Optional<Renumbered> renumbered =
        head.map(it -> Renumbered.since(it, EntityModel.find(project.settings())));
    MigrationDraft migration =
        placement.place(
            project,
            new MigrationDraft(
                id,
                parents,
                message,
                packageName,
                created,
                List.of(),
                List.of(),
                renumbered.map(Renumbered::texts).orElse(List.of())));
    return new Draft(
        migration,
        head.map(
            it ->
                new Snapshot(
                    Optional.of(migration.id()), it.schema(), renumbered.orElseThrow().now())));
  }
}
