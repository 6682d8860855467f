package dev.limbeck.sample.models;

import static java.util.Objects.requireNonNull;

import dev.limbeck.referee.HibernateReferee;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The entities of an open-source project: their sources lie where the build unpacked them, their
 * classes come from that project's own jar.
 *
 * @param name the folder of its sources
 * @param hibernate the release of Hibernate that it is mapped with
 * @param entities how many there are
 * @param tables how many tables they are kept in
 * @param explained the lines in which Hibernate's schema and ours differ, each with its reason
 */
record Model(
    String name, String hibernate, int entities, int tables, Map<String, String> explained) {

  private static final Path UNPACKED =
      Path.of(requireNonNull(System.getProperty("models.sources"), "models.sources says where"));
  private static final Pattern MAPPED =
      Pattern.compile("^@(Entity|MappedSuperclass|Embeddable|Converter)\\b", Pattern.MULTILINE);
  private static final Pattern ENTITY = Pattern.compile("^@Entity\\b", Pattern.MULTILINE);

  Model {
    explained = Map.copyOf(explained);
  }

  /** The sources of what is mapped: entities, embeddables, mapped superclasses, converters. */
  List<Path> sources() {
    try (Stream<Path> files = Files.walk(UNPACKED.resolve(name))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> MAPPED.matcher(text(file)).find())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> entitySources() {
    return sources().stream().filter(file -> ENTITY.matcher(text(file)).find()).toList();
  }

  HibernateReferee referee() {
    List<Class<?>> classes = sources().stream().<Class<?>>map(this::classOf).toList();
    return HibernateReferee.of(classes);
  }

  private Class<?> classOf(Path source) {
    String path = UNPACKED.resolve(name).relativize(source).toString();
    String className = path.substring(0, path.length() - ".java".length()).replace('/', '.');
    try {
      return Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(className + " is not in the jar of " + name, e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
