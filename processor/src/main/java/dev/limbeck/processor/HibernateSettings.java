package dev.limbeck.processor;

import dev.limbeck.settings.Placeholders;
import dev.limbeck.settings.SettingsException;
import dev.limbeck.settings.SettingsFile;
import dev.limbeck.snapshot.MappingOption;
import dev.limbeck.snapshot.SnapshotOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.tools.Diagnostic.Kind;

/** What the project's own configuration of Hibernate says of the mapping. */
final class HibernateSettings {

  private static final String DIALECT = "hibernate.dialect";

  private final Path file;
  private final Optional<String> unit;
  private final Reporter reporter;

  HibernateSettings(Path file, Optional<String> unit, Reporter reporter) {
    this.file = file;
    this.unit = unit;
    this.reporter = reporter;
  }

  /**
   * The options with what the file adds to them; an option that is given wins.
   *
   * @param springBoot whether Spring Boot is on the class path, whose defaults then hold where its
   *     own file says nothing
   */
  SnapshotOptions complete(SnapshotOptions given, boolean springBoot) {
    SortedMap<String, String> settings = read();
    SnapshotOptions options = given;
    boolean isSprings = settings.keySet().stream().anyMatch(key -> key.startsWith("spring."));
    if (springBoot && isSprings && !given.chosen().containsKey(MappingOption.NAMING)) {
      options = options.with(MappingOption.NAMING, "spring");
    }
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      Optional<String> key = HibernateKeys.of(setting.getKey(), unit);
      if (key.isPresent()) {
        options = add(options, given, setting, key.get(), settings);
      }
    }
    return options;
  }

  private SnapshotOptions add(
      SnapshotOptions options,
      SnapshotOptions given,
      Map.Entry<String, String> setting,
      String key,
      Map<String, String> settings) {
    Optional<MappingOption> option = HibernateKeys.option(key);
    boolean matters =
        option.isPresent()
            || HibernateKeys.isNotFollowed(key, setting.getValue())
            || key.equals(DIALECT);
    boolean isGiven = option.isPresent() && given.chosen().containsKey(option.get());
    if (!matters || isGiven) {
      return options;
    }
    Optional<String> text = Placeholders.resolve(setting.getValue(), settings);
    if (text.isEmpty()) {
      warn(
          "limbeck-345",
          "%s: %s=%s is not known before run time; say it with %s."
              .formatted(
                  file,
                  setting.getKey(),
                  setting.getValue(),
                  option
                      .map(it -> "-A" + it.optionName() + "=...")
                      .orElse("a default: ${NAME:value}")));
      return options;
    }
    if (key.equals(DIALECT)) {
      checkDialect(setting.getKey(), text.get());
      return options;
    }
    Optional<String> value = option.flatMap(it -> HibernateKeys.value(it, key, text.get()));
    if (value.isEmpty()) {
      warn(
          "limbeck-344",
          "%s: %s=%s changes the schema, and Limbeck does not follow it; %s."
              .formatted(
                  file,
                  setting.getKey(),
                  setting.getValue(),
                  option
                      .map(it -> "choose another with -A" + it.optionName())
                      .orElse("write what it changes into a migration")));
      return options;
    }
    return options.with(option.orElseThrow(), value.get());
  }

  private void checkDialect(String key, String dialect) {
    if (!dialect.contains("Postgre")) {
      warn(
          "limbeck-344",
          "%s: %s=%s is another database, and Limbeck maps to PostgreSQL; name the file of the PostgreSQL that you migrate."
              .formatted(file, key, dialect));
    }
  }

  private SortedMap<String, String> read() {
    try {
      return SettingsFile.read(file, unit);
    } catch (SettingsException unusable) {
      throw new ProcessorException(
          "limbeck-343",
          "-A%s: %s"
              .formatted(
                  ProcessorOptions.HIBERNATE_PROPERTIES, String.valueOf(unusable.getMessage())),
          unusable);
    }
  }

  private void warn(String id, String text) {
    reporter.print(Kind.WARNING, new Message(id, text));
  }
}
