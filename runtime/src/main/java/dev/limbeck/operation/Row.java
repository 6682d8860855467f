package dev.limbeck.operation;

import dev.limbeck.schema.SchemaException;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The columns of a row that a Java function asked for, as the driver gives them. */
public final class Row {

  private final Map<String, @Nullable Object> values;

  /** A row of these values. */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public Row(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /**
   * A column's value, or null.
   *
   * @throws SchemaException if the column was not asked for, or is of another type
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public <T> @Nullable T get(String column, Class<T> type) {
    Object value = value(column);
    if (value != null && !type.isInstance(value)) {
      throw new SchemaException(
          "Column %s comes as %s, not as %s."
              .formatted(column, value.getClass().getName(), type.getName()));
    }
    return type.cast(value);
  }

  /** A column's value as text, or null. */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public @Nullable String text(String column) {
    Object value = value(column);
    return value == null ? null : value.toString();
  }

  private @Nullable Object value(String column) {
    if (!values.containsKey(column)) {
      throw new SchemaException(
          "Column %s was not asked for; these were: %s."
              .formatted(column, String.join(", ", new TreeSet<>(values.keySet()))));
    }
    return values.get(column);
  }
}
