package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives columns of the rows that are there values, batch by batch along a unique key, each batch a
 * transaction of its own.
 *
 * <p>Nothing takes it back: the rows keep their values, which go with the column where that is
 * dropped.
 *
 * @param assignments what columns become, as SQL over the row
 * @param computations what columns become, as Java over the row
 * @param reads the columns that the Java is given
 * @param where which rows, as SQL; empty for all
 * @param key the columns of the unique key; none for the primary key
 */
public record Backfill(
    QualifiedName table,
    List<Assignment> assignments,
    List<Computation> computations,
    List<String> reads,
    Optional<String> where,
    List<String> key,
    BackfillPace pace)
    implements Operation {

  /** {@code set column = sql}. */
  public record Assignment(String column, String sql) {}

  /** A column that Java gives its value; two are equal when their columns are. */
  public record Computation(String column, RowFunction function) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Computation that && column.equals(that.column);
    }

    @Override
    public int hashCode() {
      return column.hashCode();
    }
  }

  public Backfill {
    assignments = List.copyOf(assignments);
    computations = List.copyOf(computations);
    reads = List.copyOf(reads);
    key = List.copyOf(key);
    List<String> set =
        Stream.concat(
                assignments.stream().map(Assignment::column),
                computations.stream().map(Computation::column))
            .toList();
    if (set.isEmpty()) {
      throw new SchemaException(
          "The backfill of %s sets nothing; say what a column becomes: fill.set(\"column\", \"sql\")"
              .formatted(table));
    }
    if (!assignments.isEmpty() && !computations.isEmpty()) {
      throw new SchemaException(
          "The backfill of %s sets columns in SQL and in Java; make two backfills of it."
              .formatted(table));
    }
    if (set.stream().distinct().count() < set.size()) {
      throw new SchemaException(
          "The backfill of %s sets a column twice: %s.".formatted(table, String.join(", ", set)));
    }
    if (key.stream().anyMatch(set::contains)) {
      throw new SchemaException(
          "The backfill of %s sets a column of the key that it goes along, so it would meet rows twice or never: %s."
              .formatted(table, String.join(", ", key)));
    }
  }

  /** Whether it is SQL alone, which a script can say. */
  public boolean isSql() {
    return computations.isEmpty();
  }

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of();
  }

  @Override
  public String describe() {
    List<String> parts = new ArrayList<>();
    assignments.forEach(it -> parts.add(it.column() + " = " + SqlText.firstLine(it.sql())));
    computations.forEach(it -> parts.add(it.column() + " in Java"));
    String from = reads.isEmpty() ? "" : " from " + String.join(", ", reads);
    return "backfill %s: %s%s%s"
        .formatted(
            table,
            parts.stream().collect(Collectors.joining(", ")),
            from,
            where.map(sql -> " where " + SqlText.firstLine(sql)).orElse(""));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
