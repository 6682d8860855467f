package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * How PostgreSQL keeps a table's rows and gives them on.
 *
 * @param parameters sorted by name, each at most once
 * @param unlogged whether its rows are gone after a crash, because changes are not logged
 * @param replicaIdentity empty for the primary key
 */
public record TableStorage(
    List<StorageParameter> parameters,
    boolean unlogged,
    Optional<ReplicaIdentity> replicaIdentity) {

  /** As every table is that nothing is said of. */
  public static final TableStorage USUAL = new TableStorage(List.of(), false, Optional.empty());

  public TableStorage {
    parameters = StorageParameter.sorted(parameters, "A table's storage");
  }

  /** The index that rows are known by in replication, if it was chosen. */
  public Optional<String> identityIndex() {
    return replicaIdentity.flatMap(ReplicaIdentity::index);
  }

  public TableStorage withParameters(List<StorageParameter> newParameters) {
    return new TableStorage(newParameters, unlogged, replicaIdentity);
  }

  public TableStorage withUnlogged(boolean isUnlogged) {
    return new TableStorage(parameters, isUnlogged, replicaIdentity);
  }

  public TableStorage withReplicaIdentity(Optional<ReplicaIdentity> identity) {
    return new TableStorage(parameters, unlogged, identity);
  }
}
