package dev.limbeck.render;

import dev.limbeck.operation.Fingerprint;
import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * The id of a revision: the first 12 hexadecimal digits of SHA-256 over its parents, message and
 * operations, so that the same change made twice is the same revision.
 */
public final class RevisionId {

  private static final int LENGTH = 12;

  private RevisionId() {}

  public static String of(List<String> parents, String message, List<Operation> upgrade) {
    return digest(parents, message, Fingerprint.text(upgrade));
  }

  /**
   * The id of a revision without operations, which a person will fill in: the name of its file
   * tells it from the next one.
   */
  public static String ofEmpty(List<String> parents, String message, String fileName) {
    return digest(parents, message, "file " + fileName);
  }

  private static String digest(List<String> parents, String message, String content) {
    String text = String.join("\n", String.join(" ", parents), message, content);
    return Fingerprint.sha256(text).substring(0, LENGTH);
  }
}
