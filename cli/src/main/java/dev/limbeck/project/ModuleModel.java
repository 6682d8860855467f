package dev.limbeck.project;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the entities of one module ask for, as the processor wrote it when they were compiled.
 *
 * @param place the folder of classes, or the jar
 * @param shown the file as a person would write it
 * @param written when the file was written
 */
public record ModuleModel(Path place, String shown, FileTime written, SchemaDocument document) {

  private static final String PATH = "META-INF/limbeck/model.json";

  /** The model in an entry of a class path; empty if it brings none. */
  static Optional<ModuleModel> in(Path entry, Settings settings) {
    try {
      return Files.isDirectory(entry) ? inFolder(entry, settings) : inJar(entry, settings);
    } catch (IOException e) {
      throw new LimbeckException("%s cannot be read: %s.".formatted(entry, e.getMessage()), e);
    }
  }

  /** The file that a folder of classes would have. */
  static Path file(Path folder) {
    return folder.resolve(PATH);
  }

  private static Optional<ModuleModel> inFolder(Path folder, Settings settings) throws IOException {
    Path file = file(folder);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(
        model(
            folder, settings.shown(file), Files.getLastModifiedTime(file), Files.readString(file)));
  }

  private static Optional<ModuleModel> inJar(Path jar, Settings settings) throws IOException {
    if (!Files.isRegularFile(jar)) {
      return Optional.empty(); // As for javac and java, an entry that is not there holds nothing.
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry found = zip.getEntry(PATH);
      if (found == null) {
        return Optional.empty();
      }
      String text = new String(zip.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
      String shown = settings.shown(jar) + "!/" + PATH;
      return Optional.of(model(jar, shown, Files.getLastModifiedTime(jar), text));
    }
  }

  private static ModuleModel model(Path place, String shown, FileTime written, String text) {
    return new ModuleModel(place, shown, written, SchemaDocument.parse(text, shown));
  }

  /** Whether it knows all that another one knows of a table, and more. */
  boolean knowsMoreThan(ModuleModel other, QualifiedName table) {
    Set<String> ours = classesOf(table);
    Set<String> theirs = other.classesOf(table);
    return !theirs.isEmpty() && ours.size() > theirs.size() && ours.containsAll(theirs);
  }

  /** The entity classes that a table is made of. */
  public Set<String> classesOf(QualifiedName table) {
    return document.origins().getOrDefault(table, Collections.emptySortedSet());
  }

  /** A source file that is newer than the model; migrations do not count. */
  public Optional<Path> newerSource(Path sources) {
    if (!Files.isDirectory(sources)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> modified(path).compareTo(written) > 0)
          .sorted()
          .filter(path -> !isMigration(path))
          .findFirst();
    } catch (IOException e) {
      throw new LimbeckException("%s cannot be read: %s.".formatted(sources, e.getMessage()), e);
    }
  }

  private static FileTime modified(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isMigration(Path path) {
    try {
      return Files.readString(path, StandardCharsets.UTF_8).contains("@Revision");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
