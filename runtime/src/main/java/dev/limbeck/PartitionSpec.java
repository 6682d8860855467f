package dev.limbeck;

import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Partitioning.Strategy;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a partition has besides what its parent gives it, as {@link Operations#createPartition}
 * spells it: rules of its own, and partitions.
 */
public final class PartitionSpec {

  private final QualifiedName name;
  private final PartitionOf place;
  private final List<ConstraintSpec> constraints = new ArrayList<>();
  private Optional<Partitioning> partitioning = Optional.empty();
  private Optional<String> comment = Optional.empty();

  PartitionSpec(QualifiedName name, PartitionOf place) {
    this.name = name;
    this.place = place;
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

  /** {@code partition by range (...)}: the partition has partitions itself. */
  public void partitionByRange(String... columns) {
    partitionByRange(keys -> List.of(columns).forEach(keys::column));
  }

  /** {@code partition by range (...)} of any form. */
  public void partitionByRange(Consumer<PartitioningSpec> keys) {
    partitioning = Optional.of(PartitioningSpec.spelled(Strategy.RANGE, keys));
  }

  /** {@code partition by list (...)}: the partition has partitions itself. */
  public void partitionByList(String column) {
    partitionByList(keys -> keys.column(column));
  }

  /** {@code partition by list (...)} of any form. */
  public void partitionByList(Consumer<PartitioningSpec> keys) {
    partitioning = Optional.of(PartitioningSpec.spelled(Strategy.LIST, keys));
  }

  /** {@code partition by hash (...)}: the partition has partitions itself. */
  public void partitionByHash(String... columns) {
    partitionByHash(keys -> List.of(columns).forEach(keys::column));
  }

  /** {@code partition by hash (...)} of any form. */
  public void partitionByHash(Consumer<PartitioningSpec> keys) {
    partitioning = Optional.of(PartitioningSpec.spelled(Strategy.HASH, keys));
  }

  public void comment(String text) {
    comment = Optional.of(text);
  }

  Table table() {
    return new Table(
        name,
        List.of(),
        constraints.stream().map(ConstraintSpec::constraint).toList(),
        List.of(),
        comment,
        partitioning,
        Optional.of(place));
  }

  private <T extends ConstraintSpec> T add(T constraint) {
    constraints.add(constraint);
    return constraint;
  }
}
