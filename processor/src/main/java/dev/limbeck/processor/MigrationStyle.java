package dev.limbeck.processor;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.render.MigrationForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the project wants its migrations written, by the options that mirror the command line's
 * settings.
 *
 * @param form how the file is named and headed
 * @param zone that of the time in the name and in the Javadoc
 */
record MigrationStyle(MigrationForm form, ZoneId zone) {

  /**
   * Reads the options.
   *
   * @throws ProcessorException if the header cannot be read or is no comment, or the zone is none
   */
  static MigrationStyle parse(Map<String, String> options) {
    String className =
        ProcessorOptions.text(options, ProcessorOptions.CLASS_NAME)
            .orElse(MigrationForm.USUAL.className());
    Optional<String> header = ProcessorOptions.text(options, ProcessorOptions.HEADER);
    return new MigrationStyle(
        form(className, header),
        ProcessorOptions.text(options, ProcessorOptions.ZONE)
            .map(MigrationStyle::zone)
            .orElse(ZoneOffset.UTC));
  }

  private static MigrationForm form(String className, Optional<String> header) {
    try {
      return new MigrationForm(className, header.map(MigrationStyle::lines).orElse(List.of()));
    } catch (RefusedException noComment) {
      throw new ProcessorException(
          "limbeck-301",
          "-A%s=%s: %s"
              .formatted(ProcessorOptions.HEADER, header.orElse(""), noComment.getMessage()),
          noComment);
    }
  }

  private static List<String> lines(String file) {
    try {
      return Files.readAllLines(
          ProcessorOptions.path(ProcessorOptions.HEADER, file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProcessorException(
          "limbeck-301",
          "-A%s=%s cannot be read: write the file, or take the option out."
              .formatted(ProcessorOptions.HEADER, file),
          e);
    }
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new ProcessorException(
          "limbeck-301",
          "-A%s=%s is no time zone; write one such as Europe/Berlin."
              .formatted(ProcessorOptions.ZONE, name),
          e);
    }
  }
}
