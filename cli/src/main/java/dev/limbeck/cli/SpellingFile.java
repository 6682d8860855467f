package dev.limbeck.cli;

import dev.limbeck.introspect.SpellingMemory;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.project.NewFile;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps in the cache how the private PostgreSQL spelled expressions, so that a command that asks
 * the same again need not start it. What another PostgreSQL said, or another Limbeck read, is never
 * taken for an answer: either has a file of its own.
 */
record SpellingFile(Path path) {

  // Some megabytes. Who has more to remember starts anew now and then.
  private static final int MOST_ANSWERS = 20_000;
  private static final Duration LIFE = Duration.ofDays(30);
  private static final String FILES = "*-spelling-*.json";

  /**
   * The memory that fits; a passing one where Limbeck does not run from its jar, and so may be
   * changed at any time.
   *
   * @param programs those of the private PostgreSQL, as the project chose them
   */
  static SpellingMemory memory(Optional<Path> programs) {
    return ownJar()
        .map(jar -> new SpellingFile(ShadowPostgres.cacheFile(programs, name(jar))))
        .map(file -> new SpellingMemory(file.read(), file::write))
        .orElseGet(() -> new SpellingMemory(Schema.EMPTY, answers -> {}));
  }

  private static Optional<Path> ownJar() {
    try {
      return Optional.of(
              Path.of(
                  SpellingFile.class.getProtectionDomain().getCodeSource().getLocation().toURI()))
          .filter(Files::isRegularFile);
    } catch (URISyntaxException e) {
      throw new LimbeckException("Limbeck does not know which jar it runs from.", e);
    }
  }

  private static String name(Path jar) {
    try {
      long time = Files.getLastModifiedTime(jar).toMillis();
      return "spelling-%x-%x.json".formatted(Files.size(jar), time);
    } catch (IOException e) {
      throw new LimbeckException(jar + " cannot be read, although Limbeck runs from it.", e);
    }
  }

  /** Nothing, if it is not there or no such file. */
  Schema read() {
    try {
      return SchemaDocument.parse(Files.readString(path), path.toString()).schema();
    } catch (NoSuchFileException | CharacterCodingException | SchemaException nothing) {
      return Schema.EMPTY;
    } catch (IOException e) {
      throw new LimbeckException(path + " cannot be read; delete it and try again.", e);
    }
  }

  /** Of two that write at once, the last one is remembered. */
  void write(Schema answers) {
    boolean tooMany = answers.tables().size() + answers.types().size() > MOST_ANSWERS;
    NewFile.replace(path, new SchemaDocument(Map.of(), tooMany ? Schema.EMPTY : answers).json());
    forgetOld();
  }

  // Those of a PostgreSQL or a Limbeck that is gone are written no more.
  private void forgetOld() {
    FileTime limit = FileTime.from(Instant.now().minus(LIFE));
    Path folder = Objects.requireNonNull(path.getParent());
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, FILES)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(limit) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException another) {
      return; // Another command forgot it first.
    } catch (IOException e) {
      throw new LimbeckException(folder + " cannot be cleaned: " + e.getMessage(), e);
    }
  }
}
