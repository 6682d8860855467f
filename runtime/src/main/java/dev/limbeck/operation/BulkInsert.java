package dev.limbeck.operation;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds rows to a table, in one go.
 *
 * <p>Nothing takes it back: which rows are to go again, a downgrade says.
 *
 * @param columns the columns that get values, in the order of each row's values
 * @param rows the rows, where the migration itself has them; none where they are supplied
 * @param supply where they come from when the turn of this has come
 */
public record BulkInsert(
    QualifiedName table, List<String> columns, List<List<SqlValue>> rows, Optional<Supply> supply)
    implements Operation {

  /** Java that gives rows, under a name; two are equal when their names are. */
  public record Supply(String name, RowSupplier rows) {
    public Supply {
      if (name.isBlank()) {
        throw new SchemaException("The rows of a bulk insert need a name.");
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Supply that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  public BulkInsert {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    if (columns.isEmpty() || Set.copyOf(columns).size() < columns.size()) {
      throw new SchemaException(
          "The bulk insert into %s needs its columns, each once, not: %s."
              .formatted(table, String.join(", ", columns)));
    }
    if (supply.isEmpty() && rows.isEmpty()) {
      throw new SchemaException("The bulk insert into %s has no rows.".formatted(table));
    }
    for (int index = 0; index < rows.size(); index++) {
      requireWidth(table, columns, index + 1, rows.get(index).size());
    }
  }

  /**
   * Requires a row to have a value for each column.
   *
   * @param number its place among the rows, the first is 1
   * @throws SchemaException if it does not
   */
  public void requireWidth(long number, int values) {
    requireWidth(table, columns, number, values);
  }

  private static void requireWidth(
      QualifiedName table, List<String> columns, long number, int values) {
    if (values != columns.size()) {
      throw new SchemaException(
          "Row %d of the bulk insert into %s does not have a value for each of %s, but %d."
              .formatted(number, table, String.join(", ", columns), values));
    }
  }

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    throw new RefusedException(
        "The bulk insert into " + table + " says nothing that takes its rows away again.");
  }

  @Override
  public String describe() {
    String what = supply.map(it -> "\"" + it.name() + "\"").orElse(rows.size() + " rows");
    return "bulk insert %s into %s (%s)".formatted(what, table, String.join(", ", columns));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
