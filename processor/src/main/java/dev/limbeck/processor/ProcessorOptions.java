package dev.limbeck.processor;

import static java.util.stream.Collectors.joining;

import dev.limbeck.snapshot.ConstraintNames;
import dev.limbeck.snapshot.HibernateLevel;
import dev.limbeck.snapshot.Naming;
import dev.limbeck.snapshot.SnapshotOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The {@code -Alimbeck.*} options as values; {@link LimbeckProcessor} tells what each means.
 *
 * @param namingIsGiven whether the user chose the naming, or it is the default
 * @param request the migration to write; empty for an ordinary compile
 * @param include mapped classes of the class path that count as the module's own
 * @param exclude mapped classes that do not count
 */
record ProcessorOptions(
    SnapshotOptions mapping,
    boolean namingIsGiven,
    Optional<Path> snapshot,
    Optional<MigrationRequest> request,
    NamedClasses include,
    NamedClasses exclude) {

  static final String PREFIX = "limbeck.";
  static final String NAMING = "limbeck.naming";
  static final String HIBERNATE = "limbeck.hibernate";
  static final String CONSTRAINT_NAMES = "limbeck.constraintNames";
  static final String SCHEMA = "limbeck.schema";
  static final String INCLUDE = "limbeck.include";
  static final String EXCLUDE = "limbeck.exclude";
  static final String SNAPSHOT = "limbeck.snapshot";
  static final String REVISION = "limbeck.revision";
  static final String CREATED = "limbeck.created";
  static final String PACKAGE = "limbeck.package";
  static final String RENAME = "limbeck.rename";

  static final SortedSet<String> NAMES =
      new TreeSet<>(
          List.of(
              NAMING,
              HIBERNATE,
              CONSTRAINT_NAMES,
              SCHEMA,
              INCLUDE,
              EXCLUDE,
              SNAPSHOT,
              REVISION,
              CREATED,
              PACKAGE,
              RENAME));

  /**
   * Reads the options.
   *
   * @throws ProcessorException if a value is none of the choices, or an option is unknown
   */
  static ProcessorOptions parse(Map<String, String> given) {
    Map<String, String> options = new TreeMap<>();
    given.forEach((name, value) -> options.put(name, value == null ? "" : value));
    options.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
        .findFirst()
        .ifPresent(ProcessorOptions::refuseUnknown);
    Optional<Path> snapshot = text(options, SNAPSHOT).map(ProcessorOptions::path);
    return new ProcessorOptions(
        mapping(options),
        options.containsKey(NAMING),
        snapshot,
        snapshot.isEmpty() ? withoutSnapshot(options) : MigrationRequest.parse(options),
        NamedClasses.parse(INCLUDE, text(options, INCLUDE)),
        NamedClasses.parse(EXCLUDE, text(options, EXCLUDE)));
  }

  private static SnapshotOptions mapping(Map<String, String> options) {
    SnapshotOptions defaults = SnapshotOptions.DEFAULTS;
    return new SnapshotOptions(
        choice(options, NAMING, Naming.values(), ProcessorOptions::lower).orElse(defaults.naming()),
        choice(options, HIBERNATE, HibernateLevel.values(), HibernateLevel::text)
            .orElse(defaults.hibernate()),
        choice(options, CONSTRAINT_NAMES, ConstraintNames.values(), ProcessorOptions::lower)
            .orElse(defaults.constraintNames()),
        text(options, SCHEMA));
  }

  /** An enum's constant as an option and a file's header spell it. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The value of an option; empty where it is absent or blank. */
  static Optional<String> text(Map<String, String> options, String name) {
    return Optional.ofNullable(options.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }

  private static <T> Optional<T> choice(
      Map<String, String> options, String name, T[] choices, Function<T, String> spelling) {
    String value = options.get(name);
    if (value == null) {
      return Optional.empty();
    }
    Optional<T> chosen =
        Arrays.stream(choices)
            .filter(choice -> spelling.apply(choice).equals(value.strip()))
            .findFirst();
    if (chosen.isEmpty()) {
      throw new ProcessorException(
          "limbeck-301",
          "-A%s=%s is none of the choices; write one of %s."
              .formatted(name, value, Arrays.stream(choices).map(spelling).collect(joining(", "))));
    }
    return chosen;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException notAPath) {
      throw new ProcessorException(
          "limbeck-301", "-A" + SNAPSHOT + "=" + text + " is no path of a file.", notAPath);
    }
  }

  private static Optional<MigrationRequest> withoutSnapshot(Map<String, String> options) {
    if (options.containsKey(REVISION)) {
      throw new ProcessorException(
          "limbeck-301",
          "-A%s needs the committed snapshot to compare with; add -A%s=src/main/resources/META-INF/limbeck/schema.json."
              .formatted(REVISION, SNAPSHOT));
    }
    return Optional.empty();
  }

  private static void refuseUnknown(String name) {
    throw new ProcessorException(
        "limbeck-301",
        "-A%s is no option of Limbeck; the options are %s."
            .formatted(name, String.join(", ", NAMES)));
  }
}
