package dev.limbeck.cli;

import dev.limbeck.dialect.DataLoss;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.project.FileChanges;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.MigrationRenderer;
import dev.limbeck.render.RenderedMigration;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A migration that is about to be written, and the snapshot that goes with it.
 *
 * @param snapshot the schema after the migration; empty where it is not the only head, as a
 *     snapshot stands for one
 */
record Draft(MigrationDraft migration, Optional<Snapshot> snapshot) {

  /** What it takes away, by what it is called; none for most. */
  List<String> losses() {
    return DataLoss.in(migration.upgrade(), new PostgreSql()).stream()
        .map(Operation::describe)
        .toList();
  }

  /** The same, which says why data may be lost, or leaves a place for that, if any is. */
  Draft acceptingLosses(String reason) {
    return losses().isEmpty()
        ? this
        : new Draft(migration.accepting(DataLoss.RULE, reason), snapshot);
  }

  /**
   * Writes both files or none.
   *
   * @return the migration's file
   */
  Path write(Settings settings) {
    try (FileChanges changes = new FileChanges()) {
      Path file = write(settings, changes);
      changes.keep();
      return file;
    }
  }

  /** Writes both among others that go with them. */
  Path write(Settings settings, FileChanges changes) {
    RenderedMigration rendered = MigrationRenderer.render(migration);
    Path file = settings.sources().resolve(rendered.fileName());
    changes.create(file, rendered.source());
    AfterWrite.run(settings, file);
    snapshot.ifPresent(it -> changes.replace(settings.snapshot(), it.json()));
    return file;
  }

  /** Says what was written and what comes next. */
  void report(Console console, Settings settings, Path file) {
    console.say("Wrote " + settings.shown(file));
    if (snapshot.isPresent()) {
      console.say("Wrote " + settings.shown(settings.snapshot()));
    } else {
      console.say(
          "%s stays as it is: there are several heads now, and it stands for one; \"limbeck merge heads\" joins them."
              .formatted(settings.shown(settings.snapshot())));
    }
    console.say(
        "Review it, then: %s && limbeck upgrade%s"
            .formatted(settings.layout().compileCommand(), snapshot.isPresent() ? "" : " heads"));
  }
}
