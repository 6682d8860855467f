package dev.limbeck.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder with two databases, each as SQL with its rows, {@code before.sql} and {@code after.sql},
 * and with what {@code limbeck diff} says of them, {@code expected.txt}.
 */
record DiffCase(Path folder) {

  static Stream<DiffCase> all() {
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/diff"))) {
      return folders.sorted().map(DiffCase::new).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String before() {
    return text("before.sql");
  }

  String after() {
    return text("after.sql");
  }

  Golden expected() {
    return new Golden(folder.resolve("expected.txt"));
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
