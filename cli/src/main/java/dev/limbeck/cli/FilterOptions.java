package dev.limbeck.cli;

import dev.limbeck.diff.NamePattern;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.introspect.SurveyPart;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** What the commands that compare are to look at; an option counts before the setting. */
final class FilterOptions {

  @Option(
      names = "--include-schema",
      paramLabel = "PATTERN",
      description =
          "Look at these schemas alone; * stands for any characters, default for the default"
              + " schema. May be given again.")
  private List<String> includeSchemas = new ArrayList<>();

  @Option(
      names = "--exclude-schema",
      paramLabel = "PATTERN",
      description = "Look at no such schema.")
  private List<String> excludeSchemas = new ArrayList<>();

  @Option(
      names = "--include-table",
      paramLabel = "PATTERN",
      description = "Look at these tables alone, as in audit_* or sales.*.")
  private List<String> includeTables = new ArrayList<>();

  @Option(names = "--exclude-table", paramLabel = "PATTERN", description = "Look at no such table.")
  private List<String> excludeTables = new ArrayList<>();

  @Option(
      names = "--exclude-kind",
      paramLabel = "KIND",
      description = "Look at no index, foreign-key, check, comment, view, trigger, ...")
  private List<String> excludeKinds = new ArrayList<>();

  /** The filter, with what the settings say where no option does. */
  SchemaFilter filter(Settings settings) {
    return new SchemaFilter(
        patterns(includeSchemas, Setting.INCLUDE_SCHEMA, settings),
        patterns(excludeSchemas, Setting.EXCLUDE_SCHEMA, settings),
        patterns(includeTables, Setting.INCLUDE_TABLE, settings),
        patterns(excludeTables, Setting.EXCLUDE_TABLE, settings),
        kinds(settings));
  }

  /** What was said, in the words of the settings. */
  Map<Setting, String> given() {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    given.put(Setting.INCLUDE_SCHEMA, String.join(",", includeSchemas));
    given.put(Setting.EXCLUDE_SCHEMA, String.join(",", excludeSchemas));
    given.put(Setting.INCLUDE_TABLE, String.join(",", includeTables));
    given.put(Setting.EXCLUDE_TABLE, String.join(",", excludeTables));
    given.put(Setting.EXCLUDE_KIND, String.join(",", excludeKinds));
    given.values().removeIf(String::isEmpty);
    return given;
  }

  private Set<String> kinds(Settings settings) {
    TreeSet<String> known = new TreeSet<>(SurveyPart.kinds());
    known.addAll(SchemaFilter.KINDS);
    Set<String> kinds = new HashSet<>(words(excludeKinds, Setting.EXCLUDE_KIND, settings));
    for (String kind : kinds) {
      if (!known.contains(kind)) {
        throw new RefusedException(
            "There is no kind \"%s\" to leave out; known are: %s."
                .formatted(kind, String.join(", ", known)));
      }
    }
    return kinds;
  }

  private static List<NamePattern> patterns(
      List<String> options, Setting setting, Settings settings) {
    return words(options, setting, settings).stream().map(NamePattern::new).toList();
  }

  private static List<String> words(List<String> options, Setting setting, Settings settings) {
    List<String> said = options.isEmpty() ? settings.value(setting).stream().toList() : options;
    return said.stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
