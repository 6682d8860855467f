package dev.limbeck.dialect;

import dev.limbeck.operation.SqlLexer;
import dev.limbeck.operation.SqlToken;

/** The arguments of a function as its definition has them. */
final class Arguments {

  private final String sql;
  private final StringBuilder kept = new StringBuilder();
  private int copied;
  private int depth;
  private boolean isInDefault;

  private Arguments(String sql) {
    this.sql = sql;
  }

  /**
   * The arguments as {@code drop function} has them: it takes all that {@code create function} does
   * but defaults.
   */
  static String withoutDefaults(String sql) {
    Arguments arguments = new Arguments(sql);
    SqlLexer.tokens(sql).forEach(arguments::meet);
    arguments.keepUntil(sql.length());
    return arguments.kept.toString().strip();
  }

  private void meet(SqlToken token) {
    if (token.isSymbol('(') || token.isSymbol('[')) {
      depth++;
    } else if (token.isSymbol(')') || token.isSymbol(']')) {
      depth--;
    }
    if (depth > 0) {
      return;
    }
    if (isInDefault && token.isSymbol(',')) {
      copied = token.start();
      isInDefault = false;
    } else if (!isInDefault && beginsDefault(token)) {
      keepUntil(token.start());
      isInDefault = true;
    }
  }

  private static boolean beginsDefault(SqlToken token) {
    return token.isWord("default") || token.isSymbol('=') || token.isSymbol(':');
  }

  private void keepUntil(int end) {
    if (!isInDefault) {
      kept.append(sql.substring(copied, end).stripTrailing());
    }
  }
}
