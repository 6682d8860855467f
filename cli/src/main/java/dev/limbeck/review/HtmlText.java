package dev.limbeck.review;

import java.util.stream.Collectors;

/** Pieces of HTML that hold text from elsewhere, and nothing of it takes effect. */
final class HtmlText {

  private HtmlText() {}

  /** Text for an element or an attribute in double quotes. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(it -> append(it, out));
    return out.toString();
  }

  private static void append(int character, StringBuilder out) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> {
        // HTML's specification, "Preprocessing the input stream": no control characters.
        boolean isControl = Character.isISOControl(character) && character != '\n';
        out.appendCodePoint(isControl && character != '\t' ? '\ufffd' : character);
      }
    }
  }

  /** A line of prose and code. */
  static String of(Words words) {
    return words.runs().stream()
        .map(run -> run.isCode() ? code(run.text()) : escaped(run.text()))
        .collect(Collectors.joining());
  }

  static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }
}
