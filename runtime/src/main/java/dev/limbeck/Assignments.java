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
  private final Map<String, BoundText> texts = new LinkedHashMap<>();

  Assignments(LightweightTable table) {
    this.table = table;
  }

  void value(String column, SqlValue value) {
    table.requireFit(column, value);
    add(column, BoundText.value(value));
  }

  void add(String column, BoundText text) {
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
  List<BoundText> list() {
    List<BoundText> list = new ArrayList<>();
    for (BoundText text : texts.values()) {
      list.add(BoundText.of(list.isEmpty() ? "" : ", "));
      list.add(text);
    }
    return list;
  }

  /** {@code column = a, column = b}. */
  List<BoundText> pairs() {
    List<BoundText> pairs = new ArrayList<>();
    texts.forEach(
        (column, text) -> {
          pairs.add(
              BoundText.of(
                  (pairs.isEmpty() ? "" : ", ") + table.sqlNames(List.of(column)) + " = "));
          pairs.add(text);
        });
    return pairs;
  }
}
