package dev.limbeck;

import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Placeholders;
import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.SchemaException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of a statement, with the values for its places. Without any, its question marks are its
 * own.
 */
record SqlPart(String sql, List<SqlValue> values) {

  static SqlPart of(String sql) {
    return new SqlPart(sql, List.of());
  }

  /**
   * SQL with values.
   *
   * @throws SchemaException if there are values, and not as many places for them
   */
  static SqlPart of(String sql, @Nullable Object... values) {
    if (values.length > 0 && Placeholders.count(sql) != values.length) {
      throw new SchemaException(
          "\"%s\" has %d places for values (?), and %d are given."
              .formatted(sql, Placeholders.count(sql), values.length));
    }
    return new SqlPart(sql, Arrays.stream(values).map(SqlValue::of).toList());
  }

  static SqlPart value(SqlValue value) {
    return new SqlPart("?", List.of(value));
  }

  /** The statement that the parts are, put one after the other. */
  static ExecuteSql statement(List<SqlPart> parts) {
    List<SqlValue> values = parts.stream().flatMap(part -> part.values.stream()).toList();
    String sql =
        parts.stream()
            .map(part -> values.isEmpty() ? part.sql : part.besideValues())
            .collect(Collectors.joining());
    return new ExecuteSql(sql, Optional.empty(), Optional.empty()).withParameters(values);
  }

  private String besideValues() {
    return values.isEmpty() ? Placeholders.doubled(sql) : sql;
  }
}
