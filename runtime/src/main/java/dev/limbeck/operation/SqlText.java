package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
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
    return replaced(sql, token -> isName(token, sql, from), spelled(to));
  }

  /**
   * The text with another name for a type in its casts: {@code x::mood}, {@code cast(x as mood)}.
   */
  static String castRenamed(String sql, QualifiedName from, String to) {
    return replaced(
        sql,
        token -> isWritten(token, from.name()) && isCastTo(from, sql.substring(0, token.start())),
        spelled(to));
  }

  /** The text with another value for each string literal of one value. */
  static String literalReplaced(String sql, String from, String to) {
    return replaced(sql, token -> token.group().equals(literal(from)), literal(to));
  }

  private static String spelled(String name) {
    return PLAIN.matcher(name).matches() ? name : quoted(name);
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String literal(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  private static boolean isCastTo(QualifiedName type, String before) {
    String schema =
        type.schema()
            .map(
                name ->
                    "(?:"
                        + Pattern.quote(name)
                        + "|"
                        + Pattern.quote(quoted(name))
                        + ")\\s*\\.\\s*")
            .orElse("");
    return Pattern.compile("(?:::|\\bas\\s)\\s*" + schema + "$", Pattern.CASE_INSENSITIVE)
        .matcher(before)
        .find();
  }

  private static String replaced(String sql, Predicate<Matcher> isMeant, String replacement) {
    StringBuilder text = new StringBuilder();
    Matcher token = TOKEN.matcher(sql);
    while (token.find()) {
      String kept = isMeant.test(token) ? replacement : token.group();
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
    return isWritten(token, name)
        && (token.group("quoted") != null
            || (!isCall(sql, token.end()) && !isCast(sql, token.start())));
  }

  private static boolean isWritten(Matcher token, String name) {
    String quoted = token.group("quoted");
    if (quoted != null) {
      return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"").equals(name);
    }
    String word = token.group("word");
    return word != null && word.toLowerCase(Locale.ROOT).equals(name);
  }

  private static boolean isCall(String sql, int end) {
    return sql.substring(end).stripLeading().startsWith("(");
  }

  private static boolean isCast(String sql, int start) {
    return sql.substring(0, start).stripTrailing().endsWith("::");
  }
}
