package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.SqlValue;
import java.util.List;

/** How rows are added in one go: by copy, or by an insert that does the very same. */
public final class BulkInsertSql {

  private final String table;
  private final String columns;

  BulkInsertSql(BulkInsert insert) {
    table = Identifiers.quote(insert.table());
    columns = insert.columns().stream().map(Identifiers::quote).collect(joining(", "));
  }

  /** Takes the lines of {@link #append}. */
  public String copy() {
    return "copy %s (%s) from stdin".formatted(table, columns);
  }

  /**
   * Adds these rows. Each value is a text that its column reads, and the values of an identity
   * column are taken, as copy does.
   */
  public String insert(List<List<SqlValue>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(BulkInsertSql::literal).collect(joining(", ", "  (", ")")))
        .collect(
            joining(
                ",\n",
                "insert into %s (%s) overriding system value values\n".formatted(table, columns),
                ""));
  }

  private static String literal(SqlValue value) {
    return value.kind() == SqlValue.Kind.NULL ? "null" : Literals.text(value.input());
  }

  /** Appends a row as a line of copy's text format. */
  public void append(StringBuilder lines, List<SqlValue> row) {
    for (int index = 0; index < row.size(); index++) {
      lines.append(index == 0 ? "" : "\t");
      SqlValue value = row.get(index);
      if (value.kind() == SqlValue.Kind.NULL) {
        lines.append("\\N");
      } else {
        escape(lines, value.input());
      }
    }
    lines.append('\n');
  }

  // https://www.postgresql.org/docs/current/sql-copy.html, "Text Format"
  private static void escape(StringBuilder lines, String text) {
    int copied = 0;
    for (int index = 0; index < text.length(); index++) {
      String escaped = escaped(text.charAt(index));
      if (!escaped.isEmpty()) {
        lines.append(text, copied, index).append(escaped);
        copied = index + 1;
      }
    }
    lines.append(text, copied, text.length());
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> "";
    };
  }
}
