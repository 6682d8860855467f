package dev.limbeck.operation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names and keywords in SQL text, without pretending to understand it. */
final class SqlText {

  // PostgreSQL's manual, "Lexical Structure": comments, strings, quoted names, bare words.
  private static final Pattern TOKEN =
      Pattern.compile(
          "--[^\\n]*"
              + "|/\\*.*?\\*/"
              + "|[eE]'(?:[^'\\\\]|\\\\.|'')*'"
              + "|'(?:[^']|'')*'"
              + "|(\\$[A-Za-z_0-9]*\\$).*?\\1"
              + "|(?<quoted>\"(?:[^\"]|\"\")*\")"
              + "|(?<word>[A-Za-z_\\u0080-\\uffff][\\w$\\u0080-\\uffff]*)",
          Pattern.DOTALL);
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");
  private static final Set<String> ROWS_ONLY =
      Set.of(
          "insert", "update", "delete", "merge", "select", "analyze", "vacuum", "lock", "values");

  private SqlText() {}

  static boolean mentions(String sql, String name) {
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      if (isName(token, sql, name)) {
        return true;
      }
    }
    return false;
  }

  static String renamed(String sql, String from, String to) {
    String replacement = PLAIN.matcher(to).matches() ? to : "\"" + to.replace("\"", "\"\"") + "\"";
    StringBuilder text = new StringBuilder();
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      String kept = isName(token, sql, from) ? replacement : token.group();
      token.appendReplacement(text, Matcher.quoteReplacement(kept));
    }
    return token.appendTail(text).toString();
  }

  /** Whether the statement begins with a word that cannot change the schema. */
  static boolean changesRowsOnly(String sql) {
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      String word = token.group("word");
      if (word != null) {
        return ROWS_ONLY.contains(word.toLowerCase(Locale.ROOT)) && isOneStatement(sql);
      }
    }
    return false;
  }

  static String firstLine(String sql) {
    String line = sql.strip().lines().findFirst().orElse("");
    return line.length() <= 80 ? line : line.substring(0, 77) + "...";
  }

  // A second statement behind a semicolon may be anything. Strings may hold a semicolon: then we
  // only ask the database once too often.
  private static boolean isOneStatement(String sql) {
    String text = sql.strip();
    int semicolon = text.indexOf(';');
    return semicolon < 0 || semicolon == text.length() - 1;
  }

  private static boolean isName(Matcher token, String sql, String name) {
    String quoted = token.group("quoted");
    if (quoted != null) {
      return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"").equals(name);
    }
    String word = token.group("word");
    return word != null
        && word.toLowerCase(Locale.ROOT).equals(name)
        && !isCall(sql, token.end())
        && !isCast(sql, token.start());
  }

  private static boolean isCall(String sql, int end) {
    return sql.substring(end).stripLeading().startsWith("(");
  }

  private static boolean isCast(String sql, int start) {
    return sql.substring(0, start).stripTrailing().endsWith("::");
  }
}
