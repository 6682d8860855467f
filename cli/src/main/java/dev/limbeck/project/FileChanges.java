package dev.limbeck.project;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Text files that are written together: until they are kept, closing puts everything back as it
 * was.
 */
public final class FileChanges implements AutoCloseable {

  /** A file as it was before; empty where there was none. */
  private record Before(Path file, Optional<String> text) {}

  private final Deque<Before> written = new ArrayDeque<>();

  /**
   * Writes a file that must not be there yet.
   *
   * @throws RefusedException if it is there, or its folder may not be written
   */
  public void create(Path file, String text) {
    NewFile.create(file, text);
    written.push(new Before(file, Optional.empty()));
  }

  /** Writes a file, in the place of one that may be there. */
  public void replace(Path file, String text) {
    Before before =
        new Before(file, Files.exists(file) ? Optional.of(read(file)) : Optional.empty());
    NewFile.replace(file, text);
    written.push(before);
  }

  /** Lets them stay. */
  public void keep() {
    written.clear();
  }

  @Override
  public void close() {
    while (!written.isEmpty()) {
      putBack(written.pop());
    }
  }

  private static void putBack(Before before) {
    if (before.text().isPresent()) {
      NewFile.replace(before.file(), before.text().get());
      return;
    }
    try {
      Files.deleteIfExists(before.file());
    } catch (IOException e) {
      throw new LimbeckException(
          "%s was written, and cannot be taken away again: %s; delete it."
              .formatted(before.file(), e.getMessage()),
          e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new RefusedException("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
    }
  }
}
