package dev.limbeck.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/resources/pending} holds entities before and after a change, and
 * what javac says of it with the snapshot of the former; {@code -Dgolden.update} makes what comes
 * out what is expected.
 */
class PendingCasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "pending");
  private static final String SOURCE = "src/main/java/shop/Model.java";
  private static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(it -> it.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void eachDifferenceIsSaidWhereItComesFrom(String name, @TempDir Path folder) throws IOException {
    Path given = CASES.resolve(name);
    Project before = new Project(folder.resolve("before"));
    before.write(SOURCE, Files.readString(given.resolve("before.java"))).compile();
    Project project = new Project(folder.resolve("after"));
    project.write(SNAPSHOT, snapshot(before));
    project.write(SOURCE, Files.readString(given.resolve("after.java")));

    Compiled compiled = project.with("-Alimbeck.snapshot=" + project.path(SNAPSHOT)).compile();

    String messages = compiled.places().stream().collect(joining("\n", "", "\n"));
    Path expected = given.resolve("messages.txt");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(expected, messages);
    }
    assertThat(messages).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void nothingIsSaidOfEntitiesThatAreAsTheSnapshotSays(String name, @TempDir Path folder)
      throws IOException {
    Project project = new Project(folder);
    project.write(SOURCE, Files.readString(CASES.resolve(name).resolve("after.java"))).compile();
    project.write(SNAPSHOT, snapshot(project));

    Compiled compiled = project.with("-Alimbeck.snapshot=" + project.path(SNAPSHOT)).compile();

    assertThat(compiled.messages()).noneMatch(it -> it.contains("[limbeck-3"));
  }

  // Before the first revision, so that no migration is needed beside it.
  private static String snapshot(Project project) {
    String model = project.read("target/classes/META-INF/limbeck/model.json");
    SchemaDocument document = SchemaDocument.parse(model, "model.json");
    Schema schema = Change.between(Schema.EMPTY, document.schema(), Hints.NONE, List.of()).after();
    return new SchemaDocument(Map.of(), schema, document.ordinals()).json();
  }
}
