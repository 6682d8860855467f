package dev.limbeck;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Partitioning.Strategy;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a table and a partition both say of themselves: constraints, partitioning, comment, and how
 * they are kept.
 */
abstract sealed class TableRules permits TableSpec, PartitionSpec {

  private final List<ConstraintSpec> constraints = new ArrayList<>();
  private Optional<Partitioning> partitioning = Optional.empty();
  private Optional<String> comment = Optional.empty();
  private TableStorage storage = TableStorage.USUAL;

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

  /** {@code create unlogged table}: writing is faster, and the rows are gone after a crash. */
  public void unlogged() {
    storage = storage.withUnlogged(true);
  }

  /**
   * {@code with (...)}: a storage parameter, such as {@code fillfactor}, {@code
   * autovacuum_vacuum_scale_factor} or {@code toast.autovacuum_enabled}. Of a partitioned table the
   * partitions have them.
   */
  public void with(String parameter, String value) {
    List<StorageParameter> parameters = new ArrayList<>(storage.parameters());
    parameters.add(new StorageParameter(parameter, value));
    storage = storage.withParameters(parameters);
  }

  /** Logical replication knows its rows by all their columns. */
  public void replicaIdentityFull() {
    storage = storage.withReplicaIdentity(Optional.of(ReplicaIdentity.FULL));
  }

  /** Logical replication knows its rows by nothing. */
  public void replicaIdentityNothing() {
    storage = storage.withReplicaIdentity(Optional.of(ReplicaIdentity.NOTHING));
  }

  final TableStorage storage() {
    return storage;
  }

  final List<Constraint> constraints() {
    return constraints.stream().map(ConstraintSpec::constraint).toList();
  }

  final Optional<Partitioning> partitioning() {
    return partitioning;
  }

  final Optional<String> comment() {
    return comment;
  }

  private <T extends ConstraintSpec> T add(T constraint) {
    constraints.add(constraint);
    return constraint;
  }
}
