package dev.limbeck.schema;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table with everything that belongs to it.
 *
 * <p>Two tables are equal whatever the order of their columns and of the tables that they inherit
 * from, because PostgreSQL can only append one; the order serves printing alone. Constraints and
 * indexes are kept sorted by name.
 *
 * <p>A partition holds only what is its own: never columns, and no constraint or index that its
 * parent has. {@link PartitionTree#whole} adds those.
 *
 * @param partitioning how its rows are divided, if it has partitions
 * @param partitionOf what it is a partition of, if it is one; it may have partitions itself
 * @param storage how its rows are kept
 * @param statistics sorted by name; a partition has none of its parent's
 * @param inherits the tables that it inherits from ({@code inherits (...)}), in PostgreSQL's order;
 *     what it has of them it holds itself, like any other table
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<Index> indexes,
    Optional<String> comment,
    Optional<Partitioning> partitioning,
    Optional<PartitionOf> partitionOf,
    TableStorage storage,
    List<Statistics> statistics,
    List<QualifiedName> inherits) {

  public Table {
    columns = List.copyOf(columns);
    inherits = List.copyOf(inherits);
    constraints = sorted(constraints, comparing(Constraint::name));
    indexes = sorted(indexes, comparing(Index::name));
    statistics = sorted(statistics, comparing(Statistics::name));
    Require.distinct(columns, Column::name, "Table " + name);
    Require.distinct(constraints, Constraint::name, "Table " + name);
    Require.distinct(indexes, Index::name, "Table " + name);
    Require.distinct(inherits, it -> it, "Table " + name);
    if (constraints.stream().filter(PrimaryKey.class::isInstance).count() > 1) {
      throw new SchemaException("Table " + name + " has two primary keys.");
    }
    if (partitionOf.isPresent() && !columns.isEmpty()) {
      throw new SchemaException(
          "Table %s is a partition, so that its columns are those of %s; change them there."
              .formatted(name, partitionOf.orElseThrow().parent()));
    }
    if (!inherits.isEmpty() && (partitioning.isPresent() || partitionOf.isPresent())) {
      throw new SchemaException(
          "Table %s inherits from %s, so that PostgreSQL lets it be neither partitioned nor a partition."
              .formatted(name, inherits.get(0)));
    }
  }

  private static <T> List<T> sorted(List<T> parts, Comparator<T> order) {
    return parts.size() < 2 ? List.copyOf(parts) : parts.stream().sorted(order).toList();
  }

  /** A table that is not partitioned and no partition. */
  public Table(
      QualifiedName name,
      List<Column> columns,
      List<Constraint> constraints,
      List<Index> indexes,
      Optional<String> comment) {
    this(name, columns, constraints, indexes, comment, Optional.empty(), Optional.empty());
  }

  /** A table that is kept as usual. */
  public Table(
      QualifiedName name,
      List<Column> columns,
      List<Constraint> constraints,
      List<Index> indexes,
      Optional<String> comment,
      Optional<Partitioning> partitioning,
      Optional<PartitionOf> partitionOf) {
    this(
        name,
        columns,
        constraints,
        indexes,
        comment,
        partitioning,
        partitionOf,
        TableStorage.USUAL,
        List.of(),
        List.of());
  }

  /** A table with columns alone. */
  public static Table of(String name, Column... columns) {
    return new Table(
        QualifiedName.of(name), List.of(columns), List.of(), List.of(), Optional.empty());
  }

  public Optional<Column> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  public Optional<Constraint> constraint(String constraintName) {
    return constraints.stream()
        .filter(constraint -> constraint.name().equals(constraintName))
        .findFirst();
  }

  public Optional<Index> index(String indexName) {
    return indexes.stream().filter(index -> index.name().equals(indexName)).findFirst();
  }

  public Optional<PrimaryKey> primaryKey() {
    return constraints.stream()
        .filter(PrimaryKey.class::isInstance)
        .map(PrimaryKey.class::cast)
        .findFirst();
  }

  /** Whether it has a check of this very text. */
  public boolean hasCheck(String sql) {
    return constraints.stream()
        .anyMatch(it -> it instanceof Check check && check.sql().equals(sql));
  }

  /** Whether it is partitioned, or a partition. */
  public boolean isInPartitions() {
    return partitioning.isPresent() || partitionOf.isPresent();
  }

  /** Whether anything of it is kept in another way than PostgreSQL's usual one. */
  boolean isKeptUnusually() {
    return !storage.equals(TableStorage.USUAL)
        || columns.stream().anyMatch(it -> !it.storage().equals(ColumnStorage.USUAL))
        || constraints.stream().anyMatch(it -> !it.parameters().isEmpty())
        || indexes.stream().anyMatch(it -> !it.parameters().isEmpty());
  }

  /** Its indexes, and those that PostgreSQL keeps for its constraints. */
  public Stream<Index> allIndexes() {
    return Stream.concat(indexes.stream(), constraints.stream().flatMap(it -> it.index().stream()));
  }

  public List<ForeignKey> foreignKeys() {
    return constraints.stream().flatMap(key -> key.asForeignKey().stream()).toList();
  }

  public Table withName(QualifiedName newName) {
    return with(copy -> copy.name = newName);
  }

  public Table withColumns(List<Column> newColumns) {
    return with(copy -> copy.columns = newColumns);
  }

  public Table withConstraints(List<? extends Constraint> newConstraints) {
    return with(copy -> copy.constraints = List.copyOf(newConstraints));
  }

  public Table withIndexes(List<Index> newIndexes) {
    return with(copy -> copy.indexes = newIndexes);
  }

  public Table withComment(Optional<String> text) {
    return with(copy -> copy.comment = text);
  }

  public Table withPartitioning(Optional<Partitioning> newPartitioning) {
    return with(copy -> copy.partitioning = newPartitioning);
  }

  public Table withPartitionOf(Optional<PartitionOf> newPlace) {
    return with(copy -> copy.partitionOf = newPlace);
  }

  public Table withStorage(TableStorage newStorage) {
    return with(copy -> copy.storage = newStorage);
  }

  public Table withStatistics(List<Statistics> newStatistics) {
    return with(copy -> copy.statistics = newStatistics);
  }

  public Table withInherits(List<QualifiedName> parents) {
    return with(copy -> copy.inherits = parents);
  }

  public Table plus(Column column) {
    return withColumns(append(columns, column));
  }

  public Table plus(Constraint constraint) {
    return withConstraints(append(constraints, constraint));
  }

  public Table plus(Index index) {
    return withIndexes(append(indexes, index));
  }

  public Table plus(Statistics more) {
    return withStatistics(append(statistics, more));
  }

  /** This table, or rather the other one if the two are equal and print alike. */
  public Table sharing(Table other) {
    return columns.equals(other.columns) && inherits.equals(other.inherits) && isLike(other)
        ? other
        : this;
  }

  /** The same table with one column changed in its place. */
  public Table replacing(String columnName, UnaryOperator<Column> change) {
    return withColumns(
        columns.stream()
            .map(column -> column.name().equals(columnName) ? change.apply(column) : column)
            .toList());
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Table that && isLike(that));
  }

  private boolean isLike(Table that) {
    return name.equals(that.name)
        && (columns.equals(that.columns) || Set.copyOf(columns).equals(Set.copyOf(that.columns)))
        && constraints.equals(that.constraints)
        && indexes.equals(that.indexes)
        && comment.equals(that.comment)
        && partitioning.equals(that.partitioning)
        && partitionOf.equals(that.partitionOf)
        && storage.equals(that.storage)
        && statistics.equals(that.statistics)
        && Set.copyOf(inherits).equals(Set.copyOf(that.inherits));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        name,
        Set.copyOf(columns),
        constraints,
        indexes,
        comment,
        partitioning,
        partitionOf,
        storage,
        statistics,
        Set.copyOf(inherits));
  }

  private Table with(Consumer<TableCopy> change) {
    TableCopy copy = new TableCopy(this);
    change.accept(copy);
    return copy.table();
  }

  private static <T> List<T> append(List<T> list, T element) {
    return Stream.concat(list.stream(), Stream.of(element)).toList();
  }
}
