package dev.limbeck.cli;

import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import dev.limbeck.project.SettingsReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The settings as options, for every command that reads a project. */
final class ProjectOptions {

  private final Map<Setting, String> given = new EnumMap<>(Setting.class);

  @Option(
      names = "--env",
      paramLabel = "NAME",
      description = "The environment: which of the file's env.NAME.url=... count.")
  private @Nullable String env;

  @Option(names = "--url", paramLabel = "URL", description = "The database.")
  void url(@Nullable String value) {
    put(Setting.URL, value);
  }

  @Option(names = "--user", paramLabel = "NAME", description = "Who connects.")
  void user(@Nullable String value) {
    put(Setting.USER, value);
  }

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      description = "The password; asked for when none follows.",
      interactive = true,
      arity = "0..1")
  void password(@Nullable String value) {
    put(Setting.PASSWORD, value);
  }

  @Option(names = "--schema", paramLabel = "NAME", description = "The default schema.")
  void schema(@Nullable String value) {
    put(Setting.SCHEMA, value);
  }

  @Option(
      names = "--classes",
      paramLabel = "FOLDER",
      description = "The compiled classes, with commas between several.")
  void classes(@Nullable String value) {
    put(Setting.CLASSES, value);
  }

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Jars with entities, and what migrations need, as in -cp.")
  void classpath(@Nullable String value) {
    put(Setting.CLASSPATH, value);
  }

  @Option(names = "--sources", paramLabel = "FOLDER", description = "The Java sources.")
  void sources(@Nullable String value) {
    put(Setting.SOURCES, value);
  }

  @Option(names = "--package", paramLabel = "NAME", description = "The package of migrations.")
  void packageName(@Nullable String value) {
    put(Setting.PACKAGE, value);
  }

  @Option(names = "--snapshot", paramLabel = "FILE", description = "The schema at head.")
  void snapshot(@Nullable String value) {
    put(Setting.SNAPSHOT, value);
  }

  @Option(
      names = "--postgres",
      paramLabel = "PATH",
      description = "The private PostgreSQL: a folder of an installed one, or a jar.")
  void postgres(@Nullable String value) {
    put(Setting.POSTGRES, value);
  }

  /** Reads the settings for the chosen environment. */
  SettingsReader reader(Main main) {
    return new SettingsReader(main.folder(), main::environment, Optional.ofNullable(env));
  }

  Settings settings(Main main) {
    return reader(main).read(given);
  }

  /** What was said. */
  Map<Setting, String> given() {
    return Map.copyOf(given);
  }

  private void put(Setting setting, @Nullable String value) {
    if (value != null) {
      given.put(setting, value);
    }
  }
}
