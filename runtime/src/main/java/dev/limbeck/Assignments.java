package dev.limbeck;

import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.SchemaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a row become, in the order in which that was said. */
final class Assignments {

  private final LightweightTable table;
  private final Map<String, SqlPart> texts = new LinkedHashMap<>();

  Assignments(LightweightTable table) {
    this.table = table;
  }

  void value(String column, SqlValue value) {
    table.requireFit(column, value);
    add(column, SqlPart.value(value));
  }

  void add(String column, SqlPart text) {
    table.column(column);
    if (texts.put(column, text) != null) {
      throw new SchemaException(
          "Column %s.%s is given something twice.".formatted(table.name(), column));
    }
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  List<String> columns() {
    return List.copyOf(texts.keySet());
  }

  /** {@code a, b, c}. */
  List<SqlPart> list() {
    List<SqlPart> list = new ArrayList<>();
    for (SqlPart text : texts.values()) {
      list.add(SqlPart.of(list.isEmpty() ? "" : ", "));
      list.add(text);
    }
    return list;
  }

  /** {@code column = a, column = b}. */
  List<SqlPart> pairs() {
    List<SqlPart> pairs = new ArrayList<>();
    texts.forEach(
        (column, text) -> {
          pairs.add(
              SqlPart.of((pairs.isEmpty() ? "" : ", ") + table.sqlNames(List.of(column)) + " = "));
          pairs.add(text);
        });
    return pairs;
  }
}
