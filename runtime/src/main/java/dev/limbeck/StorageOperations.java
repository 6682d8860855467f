package dev.limbeck;

import dev.limbeck.operation.SetLogged;
import dev.limbeck.operation.SetReplicaIdentity;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import java.util.Optional;
import java.util.function.Consumer;

/** The verbs for how tables and indexes are kept; see {@link Operations}. */
public sealed interface StorageOperations extends OperationCollector permits Operations {

  /**
   * {@code alter table ... set (...)} and {@code reset (...)}: storage parameters, such as {@code
   * fillfactor} or {@code toast.autovacuum_enabled}. Rows that are there stay as they are.
   *
   * <p>It takes a share update exclusive lock for a moment ({@code user_catalog_table} an access
   * exclusive one). Its inverse puts back what was there.
   */
  default void alterTableParameters(String table, Consumer<StorageParametersSpec> changes) {
    invoke(StorageParametersSpec.spelled(table, Optional.empty(), changes));
  }

  /**
   * {@code alter index ... set (...)} and {@code reset (...)}: storage parameters of an index, or
   * of the one that a primary key, unique or exclusion constraint has, by the constraint's name.
   *
   * <p>It takes a share update exclusive lock on the index for a moment, and for {@code fastupdate}
   * and a few others an access exclusive one. Its inverse puts back what was there.
   */
  default void alterIndexParameters(
      String index, String table, Consumer<StorageParametersSpec> changes) {
    invoke(StorageParametersSpec.spelled(table, Optional.of(index), changes));
  }

  /**
   * {@code alter table ... set logged}: the rows outlive a crash. The sequences of its columns
   * follow.
   *
   * <p>It takes an access exclusive lock while the rows are written anew. Its inverse sets it
   * unlogged again.
   */
  default void setLogged(String table) {
    invoke(new SetLogged(QualifiedName.of(table), true));
  }

  /**
   * {@code alter table ... set unlogged}: writing is faster, and the rows are gone after a crash.
   * The sequences of its columns follow.
   *
   * <p>It takes an access exclusive lock while the rows are written anew. Its inverse sets it
   * logged again.
   */
  default void setUnlogged(String table) {
    invoke(new SetLogged(QualifiedName.of(table), false));
  }

  /**
   * {@code alter table ... replica identity default}: logical replication knows its rows by their
   * primary key.
   *
   * <p>It takes an access exclusive lock for a moment. Its inverse puts back what was there.
   */
  default void replicaIdentityDefault(String table) {
    invoke(new SetReplicaIdentity(QualifiedName.of(table), Optional.empty()));
  }

  /** {@code alter table ... replica identity full}: by all their columns. */
  default void replicaIdentityFull(String table) {
    invoke(new SetReplicaIdentity(QualifiedName.of(table), Optional.of(ReplicaIdentity.FULL)));
  }

  /** {@code alter table ... replica identity nothing}: by nothing. */
  default void replicaIdentityNothing(String table) {
    invoke(new SetReplicaIdentity(QualifiedName.of(table), Optional.of(ReplicaIdentity.NOTHING)));
  }

  /**
   * {@code alter table ... replica identity using index ...}: by the columns of a unique index of
   * columns that are not null.
   *
   * @param index the index, or the constraint that has it
   */
  default void replicaIdentityUsingIndex(String table, String index) {
    invoke(
        new SetReplicaIdentity(QualifiedName.of(table), Optional.of(ReplicaIdentity.using(index))));
  }
}
