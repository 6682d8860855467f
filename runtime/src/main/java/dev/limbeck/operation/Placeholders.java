package dev.limbeck.operation;

import java.util.ArrayList;
import java.util.List;

/** The places for values in SQL text: {@code ?}, while {@code ??} stands for a question mark. */
public final class Placeholders {

  private Placeholders() {}

  /** How many places there are. */
  public static int count(String sql) {
    return parts(sql).size() - 1;
  }

  /** The text with each question mark that could be taken for a place doubled. */
  public static String doubled(String sql) {
    StringBuilder text = new StringBuilder(sql);
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    for (int index = tokens.size() - 1; index >= 0; index--) {
      if (tokens.get(index).isSymbol('?')) {
        text.insert(tokens.get(index).start(), '?');
      }
    }
    return text.toString();
  }

  /** The text before, between and after the places, with the doubled question marks made single. */
  public static List<String> parts(String sql) {
    List<SqlToken> tokens = SqlLexer.tokens(sql);
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int copied = 0;
    for (int index = 0; index < tokens.size(); index++) {
      SqlToken token = tokens.get(index);
      if (!token.isSymbol('?')) {
        continue;
      }
      part.append(sql, copied, token.start());
      copied = token.end();
      if (sql.startsWith("?", copied)) {
        part.append('?');
        copied++;
        index++;
      } else {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    parts.add(part.append(sql, copied, sql.length()).toString());
    return List.copyOf(parts);
  }
}
