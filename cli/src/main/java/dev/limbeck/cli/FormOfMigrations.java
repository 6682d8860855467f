package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import dev.limbeck.render.MigrationForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What the settings say of the files of migrations. */
final class FormOfMigrations {

  private FormOfMigrations() {}

  /**
   * @throws RefusedException if the file with the header cannot be read, or is no comment
   */
  static MigrationForm of(Settings settings) {
    return new MigrationForm(
        settings.value(Setting.CLASS_NAME).orElse(MigrationForm.USUAL.className()),
        settings
            .value(Setting.HEADER)
            .map(file -> lines(settings, settings.folder().resolve(file)))
            .orElse(List.of()));
  }

  private static List<String> lines(Settings settings, Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RefusedException(
          "The setting %s names %s, which cannot be read: write the file, or take the setting out."
              .formatted(Setting.HEADER.key(), settings.shown(file)),
          e);
    }
  }

  /**
   * The time zone of the time in names.
   *
   * @throws RefusedException if the setting is none
   */
  static ZoneId zone(Settings settings) {
    String name = settings.value(Setting.ZONE).orElse("");
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new RefusedException(
          "The setting %s says \"%s\", which is no time zone; write one such as Europe/Berlin."
              .formatted(Setting.ZONE.key(), name),
          e);
    }
  }
}
