package dev.limbeck.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of GitHub's Markdown that hold text from elsewhere, and nothing of it takes effect. */
final class MarkdownText {

  private static final Pattern BACKTICKS = Pattern.compile("`+");
  // An underscore within a word is no emphasis.
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*\\[\\]<>&~|#$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

  private MarkdownText() {}

  /** Prose; a name behind an at sign is not told of it. */
  static String prose(String text) {
    return SPECIAL.matcher(oneLine(text)).replaceAll("\\\\$0").replace("@", "@&#8203;");
  }

  /** A code span. */
  static String code(String text) {
    String line = oneLine(text);
    String fence = fence(line, 1);
    boolean isTight = line.startsWith("`") || line.endsWith("`") || line.isBlank();
    return isTight ? fence + " " + line + " " + fence : fence + line + fence;
  }

  /** A line of prose and code. */
  static String of(Words words) {
    return words.runs().stream()
        .map(run -> run.isCode() ? code(run.text()) : prose(run.text()))
        .collect(Collectors.joining());
  }

  /** The same in a cell of a table; each on a line of its own. */
  static String cell(Collection<Words> lines) {
    return lines.stream()
        .map(line -> of(line).replace("|", "\\|").replace("\\\\|", "\\|"))
        .collect(Collectors.joining("<br>"));
  }

  /** A block of code, which no text in it ends. */
  static List<String> block(String language, List<String> lines) {
    String fence = fence(String.join("\n", lines), 3);
    List<String> block = new ArrayList<>();
    block.add(fence + language);
    block.addAll(lines);
    block.add(fence);
    return block;
  }

  private static String oneLine(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }

  /** More backticks than the text has in a row. */
  private static String fence(String text, int least) {
    int longest = least - 1;
    Matcher runs = BACKTICKS.matcher(text);
    while (runs.find()) {
      longest = Math.max(longest, runs.group().length());
    }
    return "`".repeat(longest + 1);
  }
}
