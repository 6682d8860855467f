package dev.limbeck.project;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The committed schema at head.
 *
 * @param head the revision it stands for; empty when there is none yet
 * @param ordinals what the numbers mean that columns hold in place of enum constants
 */
public record Snapshot(Optional<String> head, Schema schema, List<OrdinalEnum> ordinals) {

  public Snapshot {
    ordinals = OrdinalEnum.in(schema, ordinals);
  }

  /** Before the first revision. */
  public static final Snapshot NONE = new Snapshot(Optional.empty(), Schema.EMPTY, List.of());

  private static final String HEAD = "head";
  private static final Pattern CONFLICT = Pattern.compile("^<<<<<<< ", Pattern.MULTILINE);

  /** Reads the file; empty if it is not there. */
  public static Optional<Snapshot> read(Path file, String shownAs) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(Files.readString(file), shownAs));
    } catch (IOException e) {
      throw new LimbeckException("%s cannot be read: %s.".formatted(shownAs, e.getMessage()), e);
    }
  }

  /** Reads the text of the file. */
  public static Snapshot parse(String text, String shownAs) {
    if (CONFLICT.matcher(text).find()) {
      throw new RefusedException(
          ("%s holds both sides of a merge; take either, compile, join two heads with \"limbeck"
                  + " merge heads\" if there are two, and write it anew with \"limbeck snapshot\".")
              .formatted(shownAs));
    }
    SchemaDocument document = SchemaDocument.parse(text, shownAs);
    return new Snapshot(
        Optional.ofNullable(document.header().get(HEAD)), document.schema(), document.ordinals());
  }

  /** The text of the file. */
  public String json() {
    Map<String, String> header = head.map(id -> Map.of(HEAD, id)).orElse(Map.of());
    return new SchemaDocument(header, schema, ordinals).json();
  }
}
