package dev.limbeck.source;

import dev.limbeck.problem.LimbeckException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the migrations below a folder of sources, without compiling them. */
public final class MigrationSources {

  // What a file must hold to be worth parsing: most sources of an application are no migrations.
  private static final Pattern PACKAGE = Pattern.compile("\\bdev\\s*\\.\\s*limbeck\\b");
  private static final Pattern ANNOTATION =
      Pattern.compile("@\\s*(dev\\s*\\.\\s*limbeck\\s*\\.\\s*)?Revision\\b");

  private MigrationSources() {}

  /**
   * Finds every class that carries {@code @dev.limbeck.Revision}, in the order of the files' paths.
   *
   * @throws LimbeckException if the folder or a file cannot be read, a file is no Java, or its
   *     annotation holds what only a compiler could evaluate
   */
  public static List<SourceRevision> read(Path sourcesFolder) {
    if (!Files.isDirectory(sourcesFolder)) {
      throw new LimbeckException(
          sourcesFolder
              + " is no folder of sources; name the folder in limbeck.properties (sources=...) or"
              + " with --sources.");
    }
    List<SourceRevision> revisions = new ArrayList<>();
    for (Path file : javaFiles(sourcesFolder)) {
      revisions.addAll(in(file, content(file)));
    }
    return List.copyOf(revisions);
  }

  /**
   * Finds the same in a file that was read already.
   *
   * @throws LimbeckException as {@link #read(Path)} does
   */
  public static List<SourceRevision> in(Path file, byte[] content) {
    return mayHoldMigration(content)
        ? SourceFile.parse(file, text(file, content)).revisions()
        : List.of();
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

  // As Latin-1, which reads any bytes: only a migration has to be UTF-8.
  private static boolean mayHoldMigration(byte[] content) {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return text.contains("Revision")
        && ANNOTATION.matcher(text).find()
        && PACKAGE.matcher(text).find();
  }

  private static String text(Path file, byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new LimbeckException(file + " is not UTF-8; save it in that encoding.", e);
    }
  }

  private static LimbeckException unreadable(Path path, Exception cause) {
    return new LimbeckException(
        path + " cannot be read; check that it is there and that you may read it.", cause);
  }
}
