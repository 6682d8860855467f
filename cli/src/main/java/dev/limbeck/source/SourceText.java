package dev.limbeck.source;

import dev.limbeck.problem.LimbeckException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A source file that was read, and not parsed. */
public final class SourceText {

  // What a file must hold to be worth parsing: most sources of an application are no migrations.
  private static final Pattern PACKAGE = Pattern.compile("\\bdev\\s*\\.\\s*limbeck\\b");
  private static final Pattern ANNOTATION =
      Pattern.compile("@\\s*(dev\\s*\\.\\s*limbeck\\s*\\.\\s*)?Revision\\b");

  private final Path file;
  private final byte[] content;

  public SourceText(Path file, byte[] content) {
    this.file = file;
    this.content = content.clone();
  }

  public Path file() {
    return file;
  }

  public byte[] content() {
    return content.clone();
  }

  /**
   * Every class in it that carries {@code @dev.limbeck.Revision}.
   *
   * @throws LimbeckException if it is no Java, or the annotation holds what only a compiler could
   *     evaluate
   */
  public List<SourceRevision> revisions() {
    return mayHoldMigration() ? SourceFile.parse(file, text()).revisions() : List.of();
  }

  // As Latin-1, which reads any bytes: only a migration has to be UTF-8.
  boolean mayHoldMigration() {
    String text = new String(content, StandardCharsets.ISO_8859_1);
    return text.contains("Revision")
        && ANNOTATION.matcher(text).find()
        && PACKAGE.matcher(text).find();
  }

  private String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new LimbeckException(file + " is not UTF-8; save it in that encoding.", e);
    }
  }
}
