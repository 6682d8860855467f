package dev.limbeck.processor;

import dev.limbeck.snapshot.MappingOption;
import dev.limbeck.snapshot.SnapshotOptions;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The {@code -Alimbeck.*} options as values; {@link LimbeckProcessor} tells what each means.
 *
 * @param mapping what the user chose here about the mapping
 * @param namingIsGiven whether the user chose the naming, or it is the default
 * @param hibernateProperties the project's own file that says more about it
 * @param unit the persistence unit of that file
 * @param pending what a difference between entities and snapshot is taken for
 * @param request the migration to write; empty for an ordinary compile
 * @param include mapped classes of the class path that count as the module's own
 * @param exclude mapped classes that do not count
 */
record ProcessorOptions(
    SnapshotOptions mapping,
    boolean namingIsGiven,
    Optional<Path> hibernateProperties,
    Optional<String> unit,
    Optional<Path> snapshot,
    Coverage.Strictness pending,
    Optional<MigrationRequest> request,
    NamedClasses include,
    NamedClasses exclude) {

  static final String PREFIX = "limbeck.";
  static final String INCLUDE = "limbeck.include";
  static final String EXCLUDE = "limbeck.exclude";
  static final String SNAPSHOT = "limbeck.snapshot";
  static final String PENDING = "limbeck.pending";
  static final String REVISION = "limbeck.revision";
  static final String CREATED = "limbeck.created";
  static final String PACKAGE = "limbeck.package";
  static final String RENAME = "limbeck.rename";
  static final String PLAIN = "limbeck.plain";
  static final String CLASS_NAME = "limbeck.className";
  static final String HEADER = "limbeck.header";
  static final String ZONE = "limbeck.zone";
  static final String HIBERNATE_PROPERTIES = "limbeck.hibernateProperties";
  static final String UNIT = "limbeck.unit";

  static final SortedSet<String> NAMES = names();

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
    Optional<Path> snapshot = text(options, SNAPSHOT).map(text -> path(SNAPSHOT, text));
    return new ProcessorOptions(
        mapping(options),
        options.containsKey(MappingOption.NAMING.optionName()),
        text(options, HIBERNATE_PROPERTIES).map(text -> path(HIBERNATE_PROPERTIES, text)),
        text(options, UNIT),
        snapshot,
        text(options, PENDING).map(Coverage.Strictness::of).orElse(Coverage.Strictness.WARN),
        snapshot.isEmpty() ? withoutSnapshot(options) : MigrationRequest.parse(options),
        NamedClasses.parse(INCLUDE, text(options, INCLUDE)),
        NamedClasses.parse(EXCLUDE, text(options, EXCLUDE)));
  }

  /** The options with what the project's own configuration says. */
  ProcessorOptions completed(boolean springBoot, Reporter reporter) {
    return hibernateProperties
        .map(file -> new HibernateSettings(file, unit, reporter))
        .map(settings -> settings.complete(mapping, springBoot))
        .map(all -> with(all))
        .orElse(this);
  }

  private ProcessorOptions with(SnapshotOptions all) {
    return new ProcessorOptions(
        all,
        namingIsGiven,
        hibernateProperties,
        unit,
        snapshot,
        pending,
        request,
        include,
        exclude);
  }

  private static SortedSet<String> names() {
    Stream<String> own =
        Stream.of(
            SNAPSHOT,
            PENDING,
            REVISION,
            CREATED,
            PACKAGE,
            RENAME,
            PLAIN,
            CLASS_NAME,
            HEADER,
            ZONE,
            HIBERNATE_PROPERTIES,
            UNIT,
            INCLUDE,
            EXCLUDE);
    Stream<String> mapping = Arrays.stream(MappingOption.values()).map(MappingOption::optionName);
    return Stream.concat(own, mapping).collect(Collectors.toCollection(TreeSet::new));
  }

  private static SnapshotOptions mapping(Map<String, String> options) {
    SnapshotOptions mapping = SnapshotOptions.DEFAULTS;
    for (MappingOption option : MappingOption.values()) {
      Optional<String> given = text(options, option.optionName());
      if (given.isPresent()) {
        mapping = mapping.with(option, value(option, given.get()));
      }
    }
    return mapping;
  }

  private static String value(MappingOption option, String given) {
    return option
        .parse(given)
        .orElseThrow(
            () ->
                new ProcessorException(
                    "limbeck-301",
                    "-A%s=%s is none of the choices; write one of %s."
                        .formatted(
                            option.optionName(), given, String.join(", ", option.listedValues()))));
  }

  /** The value of an option; empty where it is absent or blank. */
  static Optional<String> text(Map<String, String> options, String name) {
    return Optional.ofNullable(options.get(name)).map(String::strip).filter(it -> !it.isEmpty());
  }

  static Path path(String option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException notAPath) {
      throw new ProcessorException(
          "limbeck-301", "-A" + option + "=" + text + " is no path of a file.", notAPath);
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
