package dev.limbeck.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what a test expects; {@code -Dgolden.update} writes it anew for review. */
record Golden(Path file) {

  void holds(String actual) {
    if (System.getProperty("golden.update") != null) {
      write(actual);
    }
    assertThat(file).as("%s; write it with -Dgolden.update, then review it", file).exists();
    assertThat(actual).as("%s", file).isEqualTo(read());
  }

  private String read() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
