package dev.limbeck.source;

/**
 * Leaves out the bodies of methods before a source is parsed: they are most of a migration, take
 * most of the time, and say nothing of the revision that it is.
 */
final class MethodBodies {

  private static final String TEXT_BLOCK = "\"\"\"";

  private final String text;
  private final String kept;
  private final StringBuilder result;

  private MethodBodies(String text, String kept) {
    this.text = text;
    this.kept = kept;
    this.result = new StringBuilder(text.length() / 4);
  }

  /**
   * The same source with empty bodies, each line in its place. What does not close, and a source
   * with Unicode escapes, which may stand for any character (JLS 3.3), stays whole.
   *
   * @param kept a body with this word in it is kept
   */
  static String emptied(String text, String kept) {
    return text.contains("\\u") ? text : new MethodBodies(text, kept).emptied();
  }

  private String emptied() {
    char before = 0; // the last character that is neither space nor in a comment
    int place = 0;
    while (place < text.length()) {
      char here = text.charAt(place);
      int next = after(place);
      if (here == '{' && before == ')') {
        next = afterBody(place);
      } else {
        result.append(text, place, next);
      }
      if (!Character.isWhitespace(here) && !isComment(place)) {
        before = text.charAt(next - 1);
      }
      place = next;
    }
    return result.toString();
  }

  private int afterBody(int open) {
    int close = closing(open);
    String body = text.substring(open, close);
    if (body.endsWith("}") && !body.contains(kept)) {
      result.append('{').append("\n".repeat((int) body.chars().filter(c -> c == '\n').count()));
      result.append('}');
      return close;
    }
    result.append('{');
    return open + 1;
  }

  /** Behind the brace that closes the one at a place; the end of the text if there is none. */
  private int closing(int open) {
    int depth = 0;
    int place = open;
    while (place < text.length()) {
      char here = text.charAt(place);
      depth += here == '{' ? 1 : here == '}' ? -1 : 0;
      place = after(place);
      if (depth == 0) {
        return place;
      }
    }
    return place;
  }

  /** Behind the literal or comment that begins at a place, or behind its one character. */
  private int after(int place) {
    return switch (text.charAt(place)) {
      case '"' ->
          text.startsWith(TEXT_BLOCK, place)
              ? afterLiteral(place + TEXT_BLOCK.length(), TEXT_BLOCK)
              : afterLiteral(place + 1, "\"");
      case '\'' -> afterLiteral(place + 1, "'");
      case '/' -> afterSlash(place);
      default -> place + 1;
    };
  }

  private int afterSlash(int place) {
    if (text.startsWith("/*", place)) {
      return behind("*/", place + 2);
    }
    return text.startsWith("//", place) ? behind("\n", place + 2) : place + 1;
  }

  private int afterLiteral(int start, String end) {
    int place = start;
    while (place < text.length() && !text.startsWith(end, place)) {
      place += text.charAt(place) == '\\' ? 2 : 1;
    }
    return Math.min(place + end.length(), text.length());
  }

  private int behind(String end, int start) {
    int found = text.indexOf(end, start);
    return found < 0 ? text.length() : found + end.length();
  }

  private boolean isComment(int place) {
    return text.startsWith("//", place) || text.startsWith("/*", place);
  }
}
