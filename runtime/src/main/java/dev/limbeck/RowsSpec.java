package dev.limbeck;

import dev.limbeck.operation.SqlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that a bulk insert adds: {@code rows.add("DE", "Germany").add("FR", "France")}. */
public final class RowsSpec {

  private final List<List<SqlValue>> rows = new ArrayList<>();

  RowsSpec() {}

  List<List<SqlValue>> rows() {
    return rows;
  }

  /**
   * A row.
   *
   * @param values one for each column: null, a boolean, a number, a text (JSON and all other types
   *     as PostgreSQL writes them), an enum's constant, bytes, a UUID, a time of {@code java.time},
   *     or an array or collection of such
   * @throws dev.limbeck.schema.SchemaException if a value is of another type
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public RowsSpec add(@Nullable Object... values) {
    rows.add(Arrays.stream(values).map(SqlValue::of).toList());
    return this;
  }
}
