package dev.limbeck.project;

import dev.limbeck.problem.RefusedException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command needs to know about the project.
 *
 * @param folder the project's folder, which relative paths are relative to
 * @param said what was said, by option, environment variable or file
 * @param layout where things lie that nobody said
 */
public record Settings(Path folder, Map<Setting, Said> said, Layout layout) {

  public Settings {
    said = Map.copyOf(said);
  }

  public Optional<String> value(Setting setting) {
    return Optional.ofNullable(said.get(setting)).map(Said::value);
  }

  /** What counts, and where it was said or is usual; empty if neither. */
  public Optional<Said> counting(Setting setting) {
    return Optional.ofNullable(said.get(setting)).or(() -> usual(setting));
  }

  private Optional<Said> usual(Setting setting) {
    Optional<Path> path =
        switch (setting) {
          case CLASSES -> layout.classes();
          case SOURCES -> layout.sources();
          case SNAPSHOT -> layout.snapshot();
          default -> Optional.empty();
        };
    return path.map(it -> new Said(it.toString(), "by " + layout.buildFile()));
  }

  /** The folder of compiled classes: the first one, with the migrations. */
  public Path classes() {
    return classFolders().get(0);
  }

  /** The folders of compiled classes of all modules. */
  public List<Path> classFolders() {
    List<Path> said =
        value(Setting.CLASSES).stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
    List<Path> folders = said.isEmpty() ? layout.classes().stream().toList() : said;
    if (folders.isEmpty()) {
      throw unknown(Setting.CLASSES);
    }
    return folders.stream().map(folder::resolve).toList();
  }

  /** The folder of sources that a module's classes come from, if the build tool's rule tells it. */
  public Optional<Path> sourcesOf(ModuleModel module) {
    return module.place().equals(classes().toAbsolutePath().normalize())
        ? Optional.of(sources())
        : Layout.sourcesOf(module.place());
  }

  /** The folder of Java sources. */
  public Path sources() {
    return value(Setting.SOURCES)
        .map(Path::of)
        .or(layout::sources)
        .map(folder::resolve)
        .orElseThrow(() -> unknown(Setting.SOURCES));
  }

  /** Whether the sources are here, as they are not where an application is deployed. */
  public boolean hasSources() {
    return value(Setting.SOURCES)
        .map(Path::of)
        .or(layout::sources)
        .map(folder::resolve)
        .filter(Files::isDirectory)
        .isPresent();
  }

  /** The file with the schema at head. */
  public Path snapshot() {
    return value(Setting.SNAPSHOT)
        .map(Path::of)
        .or(layout::snapshot)
        .map(folder::resolve)
        .orElseThrow(() -> unknown(Setting.SNAPSHOT));
  }

  /**
   * What migrations need besides the project's classes.
   *
   * @throws RefusedException if one of them is not there
   */
  public List<Path> classpath() {
    return value(Setting.CLASSPATH).stream()
        .flatMap(text -> Arrays.stream(text.split(File.pathSeparator, -1)))
        .filter(entry -> !entry.isBlank())
        .map(folder::resolve)
        .peek(this::requireThere)
        .toList();
  }

  /** The programs of another private PostgreSQL than the usual one. */
  public Optional<Path> postgres() {
    return value(Setting.POSTGRES).map(folder::resolve);
  }

  private void requireThere(Path entry) {
    if (!Files.exists(entry) && !entry.endsWith("*")) {
      throw new RefusedException(
          "The setting %s names %s, which is not there; build it, or take it out."
              .formatted(Setting.CLASSPATH.key(), shown(entry)));
    }
  }

  /** A path as a person would write it: relative to the project's folder where it is inside. */
  public String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path base = folder.toAbsolutePath().normalize();
    return absolute.startsWith(base) ? base.relativize(absolute).toString() : path.toString();
  }

  private RefusedException unknown(Setting setting) {
    return new RefusedException(
        "There is no limbeck.properties here, and no Maven or Gradle project either: %s. Run limbeck"
                .formatted(folder.toAbsolutePath().normalize())
            + " in the project's folder, write a limbeck.properties with \"limbeck init\", or give"
            + " --%s.".formatted(setting.key()));
  }
}
