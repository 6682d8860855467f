package dev.limbeck.introspect;

import java.util.ArrayList;
import java.util.List;

/** SQL expressions as PostgreSQL prints several of them, with commas between. */
record ExpressionList(String sql) {

  List<String> parts() {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\'' || c == '"') {
        at = sql.indexOf(c, at + 1);
      } else if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(sql.substring(start, at).strip());
        start = at + 1;
      }
      at++;
    }
    parts.add(sql.substring(start).strip());
    return parts;
  }
}
