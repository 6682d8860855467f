package dev.limbeck.laws;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with a schema before a change and one after it.
 *
 * <p>Beside {@code before.json} and {@code after.json} there may be {@code rows.sql}, which inserts
 * rows before the upgrade, {@code rows-upgraded.sql} and {@code rows-downgraded.sql}, which insert
 * more after it and after the downgrade, and what is then expected: {@code rows-upgraded.txt} and
 * {@code rows-downgraded.txt}, {@code Migration.java}, {@code up.sql} and {@code down.sql}.
 *
 * @param hints what the entities say besides {@code after}, in the same file
 */
record LawCase(Path folder, Schema before, Schema after, Hints hints) {

  private static final Path BY_HAND = Path.of("src/test/resources/laws/by-hand");

  /** Changes that the differ's own tests hold. */
  static Stream<LawCase> ofDiffer() {
    return in(Path.of("../processor/src/test/resources/diff"));
  }

  /** Changes of which Limbeck writes the migration. */
  static Stream<LawCase> generated() {
    return in(Path.of("src/test/resources/laws/generated"));
  }

  /** Changes of tables that are in use, one for each rule of the planner. */
  static Stream<LawCase> online() {
    return in(Path.of("src/test/resources/laws/online"));
  }

  /** Changes of which a person wrote the migration. */
  static Stream<LawCase> byHand() {
    return in(BY_HAND);
  }

  boolean isByHand() {
    return folder.startsWith(BY_HAND);
  }

  private static Stream<LawCase> in(Path parent) {
    try (Stream<Path> folders = Files.list(parent)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("before.json")))
          .sorted()
          .map(LawCase::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LawCase read(Path folder) {
    SchemaDocument after = document(folder, "after.json");
    return new LawCase(
        folder, document(folder, "before.json").schema(), after.schema(), after.hints());
  }

  private static SchemaDocument document(Path folder, String file) {
    Path path = folder.resolve(file);
    return SchemaDocument.parse(text(path), path.toString());
  }

  /** The text of one of the folder's files, if it is there. */
  Optional<String> file(String name) {
    Path path = folder.resolve(name);
    return Files.exists(path) ? Optional.of(text(path)) : Optional.empty();
  }

  Golden golden(String name) {
    return new Golden(folder.resolve(name));
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
