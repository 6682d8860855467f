package dev.limbeck.schema;

import java.nio.charset.StandardCharsets;

/**
 * How long a name may be: PostgreSQL cuts one of more than {@value #BYTES} bytes in UTF-8, with no
 * more than a notice (manual, "Lexical Structure": NAMEDATALEN is 64, the last byte ends the
 * string).
 */
public final class NameLimit {

  /** The most bytes of a name. */
  public static final int BYTES = 63;

  // Of a char in UTF-8.
  private static final int MOST_BYTES = 3;

  private NameLimit() {}

  /** How many bytes a text has in UTF-8. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** Whether a name is cut. */
  public static boolean isExceededBy(String name) {
    return !surelyFits(name, BYTES) && bytes(name) > BYTES;
  }

  /** The text cut to a number of bytes, never inside a character. */
  public static String cut(String text, int most) {
    String kept = text;
    while (!surelyFits(kept, most) && bytes(kept) > most) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept;
  }

  /** A name that ends in the label, before which the stem gives way where both are too long. */
  public static String labelled(String stem, String label) {
    return cut(stem, BYTES - bytes(label)) + label;
  }

  // Most names are short, and are not encoded to know it.
  private static boolean surelyFits(String text, int most) {
    return text.length() * MOST_BYTES <= most;
  }
}
