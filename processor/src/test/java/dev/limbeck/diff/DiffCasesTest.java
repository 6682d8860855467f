package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@code diff} is a case; {@code -Dgolden.update} rewrites what is expected. */
class DiffCasesTest {

  private static final Path FOLDER = Path.of("src/test/resources/diff");
  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  static List<DiffCase> cases() throws IOException {
    if (UPDATE) {
      Files.writeString(FOLDER.resolve("cases.txt"), folders());
      Files.writeString(Path.of("target/test-classes/diff/cases.txt"), folders());
    }
    return DiffCase.all();
  }

  @Test
  void everyFolderIsListed() throws IOException {
    assertThat(DiffCase.text("cases.txt")).isEqualTo(folders());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStepsAreTheExpectedOnes(DiffCase it) throws IOException {
    Schema after = Alignment.align(it.before(), it.after(), Normaliser.NONE);
    List<Operation> up = Differ.between(it.before(), after);

    require(it, "before.json", DiffCase.canonical(it.before()));
    require(it, "after.json", DiffCase.canonical(it.after()));
    require(it, "up.txt", lines(up));
    require(it, "down.txt", lines(Replay.backward(it.before(), up)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStepsLeadThereAndBackThroughWhatPostgresAccepts(DiffCase it) {
    Schema after = Alignment.align(it.before(), it.after(), Normaliser.NONE);
    List<Operation> up = Differ.between(it.before(), after);

    assertThat(reached(it.before(), up)).isEqualTo(after);
    assertThat(reached(after, Replay.backward(it.before(), up))).isEqualTo(it.before());
    assertThat(up.isEmpty()).isEqualTo(SchemaDifference.between(after, it.before()).isEmpty());
    assertThat(up.isEmpty()).isEqualTo(after.equals(it.before()));
  }

  private static Schema reached(Schema from, List<Operation> steps) {
    Schema schema = from;
    for (Operation step : steps) {
      schema = step.apply(schema);
      assertThat(Validity.problems(schema)).as(step.describe()).isEmpty();
    }
    return schema;
  }

  private static void require(DiffCase it, String file, String text) throws IOException {
    Path path = FOLDER.resolve(it.name()).resolve(file);
    if (UPDATE) {
      Files.writeString(path, text);
    }
    assertThat(text).as("%s/%s", it, file).isEqualTo(Files.readString(path));
  }

  private static String lines(List<Operation> steps) {
    return steps.stream().map(step -> step.describe() + "\n").collect(Collectors.joining());
  }

  private static String folders() throws IOException {
    try (Stream<Path> paths = Files.list(FOLDER)) {
      return paths
          .filter(Files::isDirectory)
          .map(path -> path.getFileName() + "\n")
          .sorted()
          .collect(Collectors.joining());
    }
  }
}
