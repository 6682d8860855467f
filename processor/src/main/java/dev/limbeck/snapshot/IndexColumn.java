package dev.limbeck.snapshot;

import dev.limbeck.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One item of {@code @Index(columnList)}.
 *
 * @param sql a column's name, or an expression without its parentheses
 * @param order {@code asc}, {@code desc nulls last} and the like, in lower case
 */
record IndexColumn(String sql, boolean isColumn, String order) {

  private static final Pattern ORDER =
      Pattern.compile(
          "(.*?)\\s+((?:asc|desc)(?:\\s+nulls\\s+(?:first|last))?|nulls\\s+(?:first|last))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static List<IndexColumn> parse(String columnList) {
    List<IndexColumn> items = new ArrayList<>();
    for (String item : split(columnList)) {
      Matcher matcher = ORDER.matcher(item);
      boolean ordered = matcher.matches();
      String sql = ordered ? matcher.group(1).strip() : item;
      String order =
          ordered ? matcher.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") : "";
      boolean expression = sql.startsWith("(") && sql.endsWith(")");
      String inner = expression ? sql.substring(1, sql.length() - 1).strip() : sql;
      items.add(new IndexColumn(inner, !expression, order));
    }
    return items;
  }

  /** The index of a list of items whose columns were found, in their order. */
  static IndexDraft draft(
      Optional<Name> name,
      List<IndexColumn> items,
      List<ColumnDraft> columns,
      boolean unique,
      NamingStrategy naming) {
    List<IndexKey> keys = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    int next = 0;
    for (IndexColumn item : items) {
      if (item.isColumn) {
        ColumnDraft column = columns.get(next++);
        keys.add(item.ordered(IndexKey.column(column.catalogueName())));
        spellings.add(naming.logical(item.sql).hibernateSpelling());
      } else {
        keys.add(item.ordered(IndexKey.expression(item.sql)));
        spellings.add("`(" + item.sql + ")`");
      }
    }
    return new IndexDraft(name, unique, keys, spellings);
  }

  private IndexKey ordered(IndexKey key) {
    IndexKey directed = order.startsWith("desc") ? key.descending() : key;
    if (order.endsWith("nulls first")) {
      return directed.withNulls(IndexKey.Nulls.FIRST);
    }
    return order.endsWith("nulls last") ? directed.withNulls(IndexKey.Nulls.LAST) : directed;
  }

  private static List<String> split(String columnList) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < columnList.length(); i++) {
      char c = columnList.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        items.add(columnList.substring(start, i).strip());
        start = i + 1;
      }
    }
    items.add(columnList.substring(start).strip());
    return items.stream().filter(item -> !item.isEmpty()).toList();
  }
}
