package dev.limbeck.conformance;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A few entity classes that are compiled together, those of a folder {@code library} before the
 * others and without the processor, as a jar's are; and what is said of them in comments of the
 * form {@code //: word ...}:
 *
 * <ul>
 *   <li>{@code //: since 7.0} and {@code //: until 7.3}: the levels of Hibernate that can read it.
 *   <li>{@code //: hibernate name=value}: a setting of Hibernate.
 *   <li>{@code //: javac -Alimbeck.x=y}: an option of ours.
 *   <li>{@code //: only jpa}: the naming it is meant for.
 *   <li>{@code //: differs [7.0..7.3] PATTERN -- reason}: a difference that there must be, as a
 *       regular expression over lines such as {@code + column public.t c integer}; {@code -} is
 *       Hibernate's side.
 *   <li>{@code //: refused [6.6..6.6] limbeck-102 -- reason}: ours is an error of that id instead
 *       of a schema.
 * </ul>
 *
 * @param name its path below the folder of groups, without {@code .java}
 * @param library what is on the class path, compiled already
 */
record Group(String name, List<Path> sources, List<Path> library, List<Directive> directives) {

  private static final String LIBRARY = "library";

  private static final Pattern DIRECTIVE = Pattern.compile("//: *(\\w+) +(.*?) *");

  /** One of those comments. */
  record Directive(String word, String text) {}

  Group {
    sources = List.copyOf(sources);
    library = List.copyOf(library);
    directives = List.copyOf(directives);
  }

  /** Every file of a topic's folder, and every folder in it, is a group; sorted by name. */
  static List<Group> all(Path folder) throws IOException {
    List<Group> groups = new ArrayList<>();
    for (Path topic : children(folder)) {
      for (Path group : children(topic)) {
        String name = folder.relativize(group).toString().replace('\\', '/').replace(".java", "");
        groups.add(Files.isDirectory(group) ? inFolder(name, group) : of(name, List.of(group)));
      }
    }
    return groups;
  }

  private static Group of(String name, List<Path> sources) throws IOException {
    return of(name, sources, List.of());
  }

  private static Group inFolder(String name, Path folder) throws IOException {
    Path library = folder.resolve(LIBRARY);
    List<Path> sources = children(folder).stream().filter(it -> !it.equals(library)).toList();
    return of(name, sources, Files.isDirectory(library) ? children(library) : List.of());
  }

  private static Group of(String name, List<Path> sources, List<Path> library) throws IOException {
    List<Directive> directives = new ArrayList<>();
    for (Path source : sources) {
      for (String line : Files.readAllLines(source)) {
        Matcher matcher = DIRECTIVE.matcher(line.strip());
        if (matcher.matches()) {
          directives.add(new Directive(matcher.group(1), matcher.group(2)));
        }
      }
    }
    return new Group(name, sources, library, directives);
  }

  boolean isFor(Level level, Naming naming) {
    boolean known =
        texts("since").allMatch(since -> level.isAtLeast(Level.of(since)))
            && texts("until").allMatch(until -> Level.of(until).isAtLeast(level));
    return known && texts("only").allMatch(only -> only.equals(naming.option()));
  }

  Map<String, String> hibernateSettings() {
    Map<String, String> settings = new LinkedHashMap<>();
    texts("hibernate")
        .forEach(
            text ->
                settings.put(
                    text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1)));
    return settings;
  }

  List<String> javacOptions() {
    return texts("javac").toList();
  }

  List<Expected> differences(Level level) {
    return expected("differs", level);
  }

  Optional<Expected> refusal(Level level) {
    return expected("refused", level).stream().findFirst();
  }

  /** Its sources in one text, by which caches and messages know it. */
  String text() {
    return Stream.concat(sources.stream(), library.stream())
        .map(Group::content)
        .collect(joining("\n"));
  }

  private List<Expected> expected(String word, Level level) {
    return texts(word).map(Expected::parse).filter(it -> it.isFor(level)).toList();
  }

  private Stream<String> texts(String word) {
    return directives.stream().filter(it -> it.word().equals(word)).map(Directive::text);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
