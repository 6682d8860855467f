package dev.limbeck.cli;

import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.RevisionId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A migration without operations, for a person to fill in. */
final class EmptyRevision {

  private EmptyRevision() {}

  static Draft draft(
      Project project,
      Renumbered renumbered,
      String message,
      ZonedDateTime created,
      String packageName) {
    Snapshot head = Head.snapshot(project);
    List<String> parents = head.head().stream().toList();
    MigrationDraft nameless =
        new MigrationDraft("new", parents, message, packageName, created, List.of(), List.of());
    String id = RevisionId.ofEmpty(parents, message, nameless.className());
    MigrationDraft migration =
        new MigrationDraft(
            id, parents, message, packageName, created, List.of(), List.of(), renumbered.texts());
    return new Draft(migration, new Snapshot(Optional.of(id), head.schema(), renumbered.now()));
  }
}
