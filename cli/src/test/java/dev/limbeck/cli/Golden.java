package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was printed with a file that a person reviewed; {@code -Dgolden.update} writes it.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/messages");

  private Golden() {}

  static void assertMatches(String name, TestProject.Run run) {
    Path file = FOLDER.resolve(name + ".txt");
    try {
      if (System.getProperty("golden.update") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, run.text());
      }
      assertThat(run.text()).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
