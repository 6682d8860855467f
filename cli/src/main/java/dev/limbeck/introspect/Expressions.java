package dev.limbeck.introspect;

/** How an expression that PostgreSQL printed is kept. */
final class Expressions {

  private Expressions() {}

  /**
   * The expression without parentheses around the whole of it, which PostgreSQL prints and the
   * place where the expression stands has of its own: {@code check (a > 0)}.
   */
  static String unwrapped(String sql) {
    String inner = sql;
    while (isWrapped(inner)) {
      inner = inner.substring(1, inner.length() - 1);
    }
    return inner;
  }

  private static boolean isWrapped(String sql) {
    if (!sql.startsWith("(") || !sql.endsWith(")")) {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < sql.length() - 1; i++) {
      char c = sql.charAt(i);
      if (c == '\'' || c == '"') {
        i = sql.indexOf(c, i + 1); // A doubled quote closes and opens again: the same in the end.
        if (i < 0) {
          return false;
        }
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return false;
      }
    }
    return true;
  }
}
