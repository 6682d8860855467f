package dev.limbeck.processor;

import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The committed snapshot: the schema at head.
 *
 * @param document what it holds; nothing at all where there is no such file yet
 */
record SnapshotFile(Path path, SchemaDocument document) {

  private static final String HEAD = "head";

  static SnapshotFile read(Path path) {
    try {
      return new SnapshotFile(path, SchemaDocument.parse(Files.readString(path), path.toString()));
    } catch (NoSuchFileException notYet) {
      return new SnapshotFile(path, new SchemaDocument(Map.of(), Schema.EMPTY));
    } catch (IOException unreadable) {
      throw new ProcessorException(
          "limbeck-328", "%s cannot be read (%s).".formatted(path, unreadable), unreadable);
    }
  }

  /** The revision that the snapshot stands for; empty before the first. */
  Optional<String> head() {
    return Optional.ofNullable(document.header().get(HEAD));
  }

  /**
   * The head of the migrations, which must be the snapshot's; empty before the first.
   *
   * @throws ProcessorException if there are several, or the snapshot stands for another revision
   */
  Optional<String> requireHead(Revisions revisions) {
    List<String> heads = revisions.heads();
    if (heads.size() > 1) {
      throw new ProcessorException(
          "limbeck-324",
          "There are %d heads (%s), and a migration follows one; let one of them revise the other"
                  .formatted(heads.size(), String.join(", ", heads))
              + " first, or write a revision that revises both.");
    }
    Optional<String> found = heads.stream().findFirst();
    if (!found.equals(head())) {
      throw new ProcessorException("limbeck-325", stale(found));
    }
    return found;
  }

  /** Why the snapshot is not that of the head. */
  String stale(Optional<String> found) {
    if (found.isEmpty()) {
      return "%s stands for revision %s, and javac was given no migration; give it the sources of your migrations too."
          .formatted(path, head().orElse(""));
    }
    return head()
            .map(it -> "%s stands for revision %s".formatted(path, it))
            .orElseGet(() -> "%s stands for no revision".formatted(path))
        + ", and the newest migration is %s; run limbeck snapshot to bring it up to date."
            .formatted(found.get());
  }

  Schema schema() {
    return document.schema();
  }

  List<OrdinalEnum> ordinals() {
    return document.ordinals();
  }

  /** Writes the schema at a new head beside the file, to take its place later. */
  Draft draft(String head, Schema schema, List<OrdinalEnum> ordinals) {
    Path draft = path.resolveSibling(path.getFileName() + ".tmp");
    try {
      Files.createDirectories(path.toAbsolutePath().resolve("..").normalize());
      Files.writeString(draft, new SchemaDocument(Map.of(HEAD, head), schema, ordinals).json());
      return new Draft(draft, path);
    } catch (IOException cannotWrite) {
      throw unwritable(path, cannotWrite);
    }
  }

  /** The next snapshot, whole on the disk, under a name that nobody reads. */
  record Draft(Path file, Path target) implements AutoCloseable {

    /** Puts it in the snapshot's place in one step. */
    void commit() {
      try {
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException cannotMove) {
        throw unwritable(target, cannotMove);
      }
    }

    /** Deletes it if it was not committed. */
    @Override
    public void close() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException stays) {
        throw unwritable(file, stays);
      }
    }
  }

  private static ProcessorException unwritable(Path path, IOException cause) {
    return new ProcessorException(
        "limbeck-328",
        "%s cannot be written (%s); is the folder writable?".formatted(path, cause),
        cause);
  }
}
