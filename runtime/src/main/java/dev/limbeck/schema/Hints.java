package dev.limbeck.schema;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the entities say besides their schema: how to get there, and what of it is not ours. It
 * travels with the entities' model, and is in no committed snapshot.
 */
public record Hints(List<Rename> renames, List<Backfill> backfills, List<Unmanaged> unmanaged) {

  private static final Comparator<Optional<String>> ABSENT_FIRST =
      comparing(column -> column.orElse(""));

  /** Nothing is said. */
  public static final Hints NONE = new Hints(List.of(), List.of(), List.of());

  /**
   * A table, or a column of it, that had another name.
   *
   * @param table the table's present name
   * @param column the column's present name; empty if the table itself is meant
   * @param from the old name
   */
  public record Rename(QualifiedName table, Optional<String> column, String from) {}

  /**
   * What the rows that are there get in a column.
   *
   * @param sql an expression over the other columns
   */
  public record Backfill(QualifiedName table, String column, String sql) {}

  /**
   * Something in the schema that is somebody else's.
   *
   * @param name a table's or a sequence's
   * @param column a column's; empty if the whole is meant
   */
  public record Unmanaged(QualifiedName name, Optional<String> column) {}

  public Hints {
    renames =
        sorted(
            renames,
            comparing(Rename::table)
                .thenComparing(Rename::column, ABSENT_FIRST)
                .thenComparing(Rename::from));
    backfills = sorted(backfills, comparing(Backfill::table).thenComparing(Backfill::column));
    unmanaged =
        sorted(
            unmanaged, comparing(Unmanaged::name).thenComparing(Unmanaged::column, ABSENT_FIRST));
  }

  /** These and others. */
  public Hints plus(Hints others) {
    return new Hints(
        Stream.concat(renames.stream(), others.renames.stream()).toList(),
        Stream.concat(backfills.stream(), others.backfills.stream()).toList(),
        Stream.concat(unmanaged.stream(), others.unmanaged.stream()).toList());
  }

  /** Whether a table or sequence is somebody else's. */
  public boolean isUnmanaged(QualifiedName name) {
    return unmanaged.contains(new Unmanaged(name, Optional.empty()));
  }

  /** The columns of a table that are somebody else's. */
  public List<String> unmanagedColumns(QualifiedName table) {
    return unmanaged.stream()
        .filter(it -> it.name().equals(table))
        .flatMap(it -> it.column().stream())
        .toList();
  }

  /** What rows get in a column, if that is said. */
  public Optional<String> backfill(QualifiedName table, String column) {
    return backfills.stream()
        .filter(it -> it.table().equals(table) && it.column().equals(column))
        .map(Backfill::sql)
        .findFirst();
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    return list.stream().distinct().sorted(order).toList();
  }
}
