package dev.limbeck.operation;

import dev.limbeck.operation.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Takes SQL text to pieces, without pretending to understand it. What is left open at the end of
 * the text, a string or a comment, ends there.
 */
public final class SqlLexer {

  private final String sql;
  private final List<SqlToken> tokens = new ArrayList<>();
  private int at;

  private SqlLexer(String sql) {
    this.sql = sql;
  }

  /** The pieces in their order; white space is none. */
  public static List<SqlToken> tokens(String sql) {
    SqlLexer lexer = new SqlLexer(sql);
    while (lexer.at < sql.length()) {
      lexer.next();
    }
    return List.copyOf(lexer.tokens);
  }

  private void next() {
    char first = sql.charAt(at);
    if (Character.isWhitespace(first)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      add(Kind.COMMENT, endOfLine());
    } else if (sql.startsWith("/*", at)) {
      add(Kind.COMMENT, endOfBlockComment());
    } else if (first == '\'') {
      add(Kind.STRING, endOfQuoted(at, '\'', false));
    } else if ((first == 'e' || first == 'E') && charAt(at + 1) == '\'') {
      add(Kind.STRING, endOfQuoted(at + 1, '\'', true));
    } else if (first == '"') {
      add(Kind.QUOTED, endOfQuoted(at, '"', false));
    } else if (first == '$') {
      dollar();
    } else if (isWordStart(first)) {
      add(Kind.WORD, endOf(SqlLexer::isWordPart));
    } else if (isDigit(first)) {
      add(Kind.NUMBER, endOf(c -> isWordPart(c) || c == '.'));
    } else {
      add(Kind.SYMBOL, at + 1);
    }
  }

  private void dollar() {
    int close = at + 1;
    while (close < sql.length() && isWordPart(sql.charAt(close)) && sql.charAt(close) != '$') {
      close++;
    }
    if (charAt(close) != '$' || isDigit(charAt(at + 1))) {
      add(Kind.SYMBOL, at + 1);
      return;
    }
    String tag = sql.substring(at, close + 1);
    int end = sql.indexOf(tag, close + 1);
    add(Kind.STRING, end < 0 ? sql.length() : end + tag.length());
  }

  private int endOfLine() {
    int end = sql.indexOf('\n', at);
    return end < 0 ? sql.length() : end;
  }

  // They nest, other than the SQL of other databases.
  private int endOfBlockComment() {
    int depth = 0;
    int end = at;
    do {
      if (sql.startsWith("/*", end)) {
        depth++;
        end += 2;
      } else if (sql.startsWith("*/", end)) {
        depth--;
        end += 2;
      } else {
        end++;
      }
    } while (depth > 0 && end < sql.length());
    return Math.min(end, sql.length());
  }

  // A quote written twice stands for itself.
  private int endOfQuoted(int open, char quote, boolean backslashEscapes) {
    int end = open + 1;
    while (end < sql.length()) {
      char c = sql.charAt(end);
      if (c == '\\' && backslashEscapes) {
        end += 2;
      } else if (c == quote && charAt(end + 1) == quote) {
        end += 2;
      } else if (c == quote) {
        return end + 1;
      } else {
        end++;
      }
    }
    return sql.length();
  }

  private int endOf(IntPredicate part) {
    int end = at + 1;
    while (end < sql.length() && part.test(sql.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(Kind kind, int end) {
    tokens.add(new SqlToken(kind, sql.substring(at, end), at));
    at = end;
  }

  private char charAt(int index) {
    return index < sql.length() ? sql.charAt(index) : '\0';
  }

  private static boolean isWordStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isWordPart(int c) {
    return isWordStart(c) || isDigit(c) || c == '$';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
