package dev.limbeck;

import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Partitioning.Strategy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A table as {@link Operations#createTable} spells it. */
public final class TableSpec {

  private final QualifiedName name;
  private final List<ColumnSpec> columns = new ArrayList<>();
  private final List<ConstraintSpec> constraints = new ArrayList<>();
  private Optional<String> comment = Optional.empty();
  private Optional<Partitioning> partitioning = Optional.empty();

  TableSpec(QualifiedName name) {
    this.name = name;
  }

  public ColumnSpec column(String columnName, SqlType type) {
    ColumnSpec column = new ColumnSpec(columnName, type);
    columns.add(column);
    return column;
  }

  public PrimaryKeySpec primaryKey(String constraintName, String... columnNames) {
    return add(Definitions.primaryKey(constraintName, columnNames));
  }

  public UniqueSpec unique(String constraintName, String... columnNames) {
    return add(Definitions.unique(constraintName, columnNames));
  }

  public CheckSpec check(String constraintName, String sql) {
    return add(Definitions.check(constraintName, sql));
  }

  /** Not complete before it says what of two rows is compared. */
  public ExclusionSpec exclusion(String constraintName) {
    return add(Definitions.exclusion(constraintName));
  }

  public ForeignKeySpec foreignKey(String constraintName, String... columnNames) {
    return add(Definitions.foreignKey(constraintName, columnNames));
  }

  public void comment(String text) {
    comment = Optional.of(text);
  }

  /**
   * {@code partition by range (...)}: each partition holds the rows between two bounds. Partitions
   * are made by {@link Operations#createPartition} and {@link Operations#attachPartition}.
   */
  public void partitionByRange(String... columns) {
    partitionByRange(keys -> List.of(columns).forEach(keys::column));
  }

  /** {@code partition by range (...)} of any form. */
  public void partitionByRange(Consumer<PartitioningSpec> keys) {
    partitioning = Optional.of(PartitioningSpec.spelled(Strategy.RANGE, keys));
  }

  /** {@code partition by list (...)}: each partition holds the rows with some values. */
  public void partitionByList(String column) {
    partitionByList(keys -> keys.column(column));
  }

  /** {@code partition by list (...)} of any form. */
  public void partitionByList(Consumer<PartitioningSpec> keys) {
    partitioning = Optional.of(PartitioningSpec.spelled(Strategy.LIST, keys));
  }

  /** {@code partition by hash (...)}: the rows are dealt out by the hash of their key. */
  public void partitionByHash(String... columns) {
    partitionByHash(keys -> List.of(columns).forEach(keys::column));
  }

  /** {@code partition by hash (...)} of any form. */
  public void partitionByHash(Consumer<PartitioningSpec> keys) {
    partitioning = Optional.of(PartitioningSpec.spelled(Strategy.HASH, keys));
  }

  Table table() {
    return new Table(
        name,
        columns.stream().map(ColumnSpec::column).toList(),
        constraints.stream().map(ConstraintSpec::constraint).toList(),
        List.of(),
        comment,
        partitioning,
        Optional.empty());
  }

  private <T extends ConstraintSpec> T add(T constraint) {
    constraints.add(constraint);
    return constraint;
  }
}
