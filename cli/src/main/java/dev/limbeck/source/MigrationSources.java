package dev.limbeck.source;

import dev.limbeck.problem.LimbeckException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the migrations below a folder of sources, without compiling them. */
public final class MigrationSources {

  private MigrationSources() {}

  /**
   * Finds every class that carries {@code @dev.limbeck.Revision}, in the order of the files' paths.
   *
   * @throws LimbeckException if the folder or a file cannot be read, a file is no Java, or its
   *     annotation holds what only a compiler could evaluate
   */
  public static List<SourceRevision> read(Path sourcesFolder) {
    return texts(sourcesFolder).stream().flatMap(it -> it.revisions().stream()).toList();
  }

  /**
   * The files that may hold some, in the order of their paths, not parsed yet.
   *
   * @throws LimbeckException if the folder or a file cannot be read
   */
  public static List<SourceText> texts(Path sourcesFolder) {
    if (!Files.isDirectory(sourcesFolder)) {
      throw new LimbeckException(
          sourcesFolder
              + " is no folder of sources; name the folder in limbeck.properties (sources=...) or"
              + " with --sources.");
    }
    return javaFiles(sourcesFolder).stream()
        .map(file -> new SourceText(file, content(file)))
        .filter(SourceText::mayHoldMigration)
        .toList();
  }

  private static List<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && Files.isRegularFile(file))
          .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder, e);
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static LimbeckException unreadable(Path path, Exception cause) {
    return new LimbeckException(
        path + " cannot be read; check that it is there and that you may read it.", cause);
  }
}
