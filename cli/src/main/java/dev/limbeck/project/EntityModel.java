package dev.limbeck.project;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the entities ask for, as the processor wrote it when they were compiled.
 *
 * @param file {@code META-INF/limbeck/model.json} below the folder of classes
 * @param hints what the entities say besides their schema
 */
public record EntityModel(Path file, Schema schema, Hints hints) {

  private static final String PATH = "META-INF/limbeck/model.json";

  /**
   * Reads the model of a project.
   *
   * @param version Limbeck's version, for the snippet that a project without model is shown
   * @throws RefusedException if there is none
   */
  public static EntityModel of(Settings settings, String version) {
    return find(settings)
        .orElseThrow(
            () ->
                new RefusedException(missing(settings, settings.classes().resolve(PATH), version)));
  }

  /** Reads the model of a project, if there is one. */
  public static Optional<EntityModel> find(Settings settings) {
    Path file = settings.classes().resolve(PATH);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      SchemaDocument document = SchemaDocument.parse(Files.readString(file), settings.shown(file));
      return Optional.of(new EntityModel(file, document.schema(), document.hints()));
    } catch (IOException e) {
      throw new LimbeckException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }

  /** A source file that is newer than the model; migrations do not count. */
  public Optional<Path> newerSource(Path sources) {
    if (!Files.isDirectory(sources)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      FileTime written = Files.getLastModifiedTime(file);
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

  private static String missing(Settings settings, Path file, String version) {
    String found = "There is no " + settings.shown(file) + ": ";
    if (!Files.isDirectory(settings.classes())) {
      return found
          + "the project is not compiled. Run \"%s\" first."
              .formatted(settings.layout().compileCommand());
    }
    return found
        + """
        no entity class was compiled with Limbeck's processor.
        Add it to the compiler in pom.xml and compile again:

          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>
              <annotationProcessorPaths>
                <path>
                  <groupId>dev.limbeck</groupId>
                  <artifactId>limbeck-processor</artifactId>
                  <version>%s</version>
                </path>
              </annotationProcessorPaths>
            </configuration>
          </plugin>"""
            .formatted(version);
  }
}
