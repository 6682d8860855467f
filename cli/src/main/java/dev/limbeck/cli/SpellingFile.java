package dev.limbeck.cli;

import dev.limbeck.introspect.SpellingMemory;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.schema.SchemaException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps in the cache how the private PostgreSQL spelled expressions, so that a command that asks
 * the same again need not start it.
 */
record SpellingFile(CacheFile file) {

  static final String SORT = "spelling";

  // Some megabytes. Who has more to remember starts anew now and then.
  private static final int MOST_ANSWERS = 20_000;

  /**
   * The memory that fits; a passing one where nothing is kept.
   *
   * @param programs those of the private PostgreSQL, as the project chose them
   */
  static SpellingMemory memory(Optional<Path> programs) {
    return CacheFile.ofPostgres(programs, SORT, ".json")
        .map(SpellingFile::new)
        .map(file -> new SpellingMemory(file.read(), file::write))
        .orElseGet(() -> new SpellingMemory(Schema.EMPTY, answers -> {}));
  }

  /** Nothing, if it is not there or no such file. */
  Schema read() {
    return file.read().map(this::parsed).orElse(Schema.EMPTY);
  }

  private Schema parsed(String text) {
    try {
      return SchemaDocument.parse(text, file.path().toString()).schema();
    } catch (SchemaException nothing) {
      return Schema.EMPTY;
    }
  }

  void write(Schema answers) {
    boolean tooMany = answers.tables().size() + answers.types().size() > MOST_ANSWERS;
    file.write(new SchemaDocument(Map.of(), tooMany ? Schema.EMPTY : answers).json());
  }
}
