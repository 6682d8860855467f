package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import java.util.Optional;

/** Tells apart where a column's value comes from. */
final class ColumnValue {

  private ColumnValue() {}

  static Optional<Default.Expression> expression(Column column) {
    return of(column, Default.Expression.class);
  }

  static Optional<Default.Identity> identity(Column column) {
    return of(column, Default.Identity.class);
  }

  static Optional<Default.Generated> generated(Column column) {
    return of(column, Default.Generated.class);
  }

  /** The column's SQL text, if its value is an expression of either kind. */
  static Optional<String> sql(Column column) {
    return expression(column)
        .map(Default.Expression::sql)
        .or(() -> generated(column).map(Default.Generated::sql));
  }

  private static <T extends Default> Optional<T> of(Column column, Class<T> kind) {
    return column.value().filter(kind::isInstance).map(kind::cast);
  }
}
