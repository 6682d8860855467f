package dev.limbeck.snapshot;

import dev.limbeck.schema.NameLimit;

/**
 * The name of a table, column or constraint as an entity gives it.
 *
 * @param quoted whether it keeps its case in the database
 */
record Name(String text, boolean quoted) {

  /** Reads a name, which is quoted if it stands in quotes or could not do without. */
  static Name of(String written) {
    String text = written.strip();
    if (isWrapped(text)) {
      return new Name(text.substring(1, text.length() - 1), true);
    }
    return new Name(text, needsQuotes(text));
  }

  static Name plain(String text) {
    return new Name(text, false);
  }

  /** The name as PostgreSQL's catalogue holds it. */
  String catalogue() {
    return NameLimit.cut(quoted ? text : foldAscii(text), NameLimit.BYTES);
  }

  /** Whether PostgreSQL cuts the name. */
  boolean isTooLong() {
    return NameLimit.isExceededBy(text);
  }

  /** The name as Hibernate spells it inside the hash of a constraint's name. */
  String hibernateSpelling() {
    return quoted ? "`" + text + "`" : text;
  }

  // PostgreSQL folds A to Z alone in a UTF-8 database (downcase_identifier).
  private static String foldAscii(String text) {
    int first = 0;
    while (first < text.length() && !isCapital(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    char[] folded = text.toCharArray();
    for (int i = first; i < folded.length; i++) {
      if (isCapital(folded[i])) {
        folded[i] = (char) (folded[i] + ('a' - 'A'));
      }
    }
    return String.valueOf(folded);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isWrapped(String text) {
    if (text.length() < 3) {
      return false;
    }
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return (first == '`' && last == '`')
        || (first == '"' && last == '"')
        || (first == '[' && last == ']');
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = Character.isLetter(c) || c == '_';
      boolean plainInside = plain || Character.isDigit(c) || c == '$';
      if (i == 0 ? !plain : !plainInside) {
        return true;
      }
    }
    return false;
  }
}
