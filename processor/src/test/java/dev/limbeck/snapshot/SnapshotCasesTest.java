package dev.limbeck.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code src/test/resources/snapshot} gives its schema and its diagnostics; {@code
 * -Dgolden.update} makes what comes out what is expected.
 */
class SnapshotCasesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "snapshot");

  @TestFactory
  Stream<DynamicTest> entitiesGiveTheirSchema() throws IOException {
    return cases().stream()
        .map(given -> DynamicTest.dynamicTest(given.name(), () -> verify(given)));
  }

  private static void verify(SnapshotCase given) {
    SnapshotResult result = given.take();
    if (System.getProperty("golden.update") != null) {
      given.update(result);
    }
    assertThat(SnapshotCase.schema(result)).isEqualTo(given.expectedSchema());
    assertThat(SnapshotCase.diagnostics(result)).isEqualTo(given.expectedDiagnostics());
  }

  private static List<SnapshotCase> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().map(SnapshotCase::new).toList();
    }
  }
}
