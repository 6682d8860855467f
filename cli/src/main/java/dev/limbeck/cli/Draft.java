package dev.limbeck.cli;

import dev.limbeck.project.NewFile;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.MigrationRenderer;
import dev.limbeck.render.RenderedMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A migration that is about to be written, and the snapshot that goes with it.
 *
 * @param snapshot the schema after the migration
 */
record Draft(MigrationDraft migration, Snapshot snapshot) {

  /**
   * Writes both files or none.
   *
   * @return the migration's file
   */
  Path write(Settings settings) {
    RenderedMigration rendered = MigrationRenderer.render(migration);
    Path file = settings.sources().resolve(rendered.fileName());
    NewFile.create(file, rendered.source());
    try {
      NewFile.replace(settings.snapshot(), snapshot.json());
    } catch (RuntimeException e) {
      remove(file, e);
      throw e;
    }
    return file;
  }

  private static void remove(Path file, RuntimeException cause) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
