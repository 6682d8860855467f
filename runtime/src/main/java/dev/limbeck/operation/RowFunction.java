package dev.limbeck.operation;

import org.jspecify.annotations.Nullable;

/** What a column becomes in one row. */
@FunctionalInterface
public interface RowFunction {

  /**
   * The column's new value, of a type that {@link SqlValue#of} takes. It may be asked more than
   * once for a row, for a batch is run again if it did not get its locks.
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  @Nullable Object valueFor(Row row);
}
