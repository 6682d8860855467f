package dev.limbeck.dialect;

import dev.limbeck.operation.Placeholders;
import dev.limbeck.operation.SqlValue;
import java.util.List;

/**
 * SQL with values, as text. The same text is run, shown and put into a script, and the journal has
 * it; so a value is a literal of its own type rather than a parameter of the driver.
 */
final class BoundSql {

  private BoundSql() {}

  /** The SQL with each value in its place; as it is if there are none. */
  static String of(String sql, List<SqlValue> values) {
    if (values.isEmpty()) {
      return sql;
    }
    List<String> parts = Placeholders.parts(sql);
    StringBuilder text = new StringBuilder(parts.get(0));
    for (int index = 0; index < values.size(); index++) {
      append(text, Literals.value(values.get(index)));
      append(text, parts.get(index + 1));
    }
    return text.toString();
  }

  // Written without a space between, the literal and its neighbour could be read as one.
  private static void append(StringBuilder text, String next) {
    boolean touches =
        text.length() > 0
            && !next.isEmpty()
            && isPartOfMore(text.charAt(text.length() - 1))
            && isPartOfMore(next.charAt(0));
    text.append(touches ? " " : "").append(next);
  }

  private static boolean isPartOfMore(char c) {
    return Character.isLetterOrDigit(c) || "_$'\"&.".indexOf(c) >= 0;
  }
}
