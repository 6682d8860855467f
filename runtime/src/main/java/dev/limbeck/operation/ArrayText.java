package dev.limbeck.operation;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Java array or collection as PostgreSQL's text of an array: {@code {"a","b",NULL}}. */
final class ArrayText {

  private ArrayText() {}

  static boolean isArray(Object value) {
    return value instanceof Collection || value.getClass().isArray();
  }

  // https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
  static String of(Object array) {
    return elements(array).stream()
        .map(ArrayText::element)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static List<@Nullable Object> elements(Object array) {
    if (array instanceof Collection<?> collection) {
      return new ArrayList<>(collection);
    }
    List<@Nullable Object> elements = new ArrayList<>();
    for (int index = 0; index < Array.getLength(array); index++) {
      elements.add(Array.get(array, index));
    }
    return elements;
  }

  private static String element(@Nullable Object element) {
    if (element == null) {
      return "NULL";
    }
    if (isArray(element) && !(element instanceof byte[])) {
      return of(element);
    }
    String text = SqlValue.of(element).input();
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
