package dev.limbeck.processor;

import dev.limbeck.plan.Planner;
import dev.limbeck.plan.Rule;
import dev.limbeck.problem.RefusedException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/**
 * The migration that the user wants javac to write.
 *
 * @param created when, in UTC; empty for the time that it is
 * @param packageName where; empty for where the other migrations are
 * @param renames what became what since the last migration
 * @param planner the form that its steps get
 * @param style the form that its file gets
 */
record MigrationRequest(
    String message,
    Optional<ZonedDateTime> created,
    Optional<String> packageName,
    List<Renaming> renames,
    Planner planner,
    MigrationStyle style) {

  MigrationRequest {
    renames = List.copyOf(renames);
  }

  /** The request; empty where the options ask for no migration. */
  static Optional<MigrationRequest> parse(Map<String, String> options) {
    if (!options.containsKey(ProcessorOptions.REVISION)) {
      return Optional.empty();
    }
    String message =
        ProcessorOptions.text(options, ProcessorOptions.REVISION)
            .orElseThrow(
                () ->
                    new ProcessorException(
                        "limbeck-301",
                        "-Alimbeck.revision says nothing; write what changes, such as"
                            + " -Alimbeck.revision=\"Add phone to users\"."));
    return Optional.of(
        new MigrationRequest(
            message,
            ProcessorOptions.text(options, ProcessorOptions.CREATED).map(MigrationRequest::time),
            ProcessorOptions.text(options, ProcessorOptions.PACKAGE)
                .map(MigrationRequest::packageName),
            ProcessorOptions.text(options, ProcessorOptions.RENAME)
                .map(MigrationRequest::renames)
                .orElse(List.of()),
            planner(ProcessorOptions.text(options, ProcessorOptions.PLAIN).orElse("")),
            MigrationStyle.parse(options)));
  }

  private static Planner planner(String rules) {
    try {
      return new Planner(Rule.parse(rules));
    } catch (RefusedException unknownRule) {
      throw new ProcessorException(
          "limbeck-301", "-Alimbeck.plain=" + rules + ": " + unknownRule.getMessage(), unknownRule);
    }
  }

  private static ZonedDateTime time(String text) {
    try {
      return OffsetDateTime.parse(text).atZoneSameInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException notATime) {
      throw new ProcessorException(
          "limbeck-301",
          "-Alimbeck.created=" + text + " is no time; write one such as 2026-01-15T10:30:00Z.",
          notATime);
    }
  }

  private static String packageName(String text) {
    if (!SourceVersion.isName(text)) {
      throw new ProcessorException(
          "limbeck-301",
          "-Alimbeck.package="
              + text
              + " is no name of a package; write one such as org.acme.migrations.");
    }
    return text;
  }

  private static List<Renaming> renames(String text) {
    return Arrays.stream(text.split(",")).map(Renaming::parse).toList();
  }
}
