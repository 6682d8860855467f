package dev.limbeck.operation;

import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.Optional;

/** What operations do with the index that a table's replica identity uses. */
final class IdentityIndex {

  private IdentityIndex() {}

  /**
   * Refuses to drop it: PostgreSQL would do so, and replicate no update and no deletion from then
   * on.
   */
  static void requireUnused(Table table, String index) {
    if (isUsed(table, index)) {
      throw new SchemaException(
          "Index %s is the replica identity of table %s; give the table another one first."
              .formatted(index, table.name()));
    }
  }

  /** The table with the index's new name. */
  static Table renamed(Table table, String from, String to) {
    return isUsed(table, from)
        ? table.withStorage(
            table.storage().withReplicaIdentity(Optional.of(ReplicaIdentity.using(to))))
        : table;
  }

  private static boolean isUsed(Table table, String index) {
    return table.storage().identityIndex().equals(Optional.of(index));
  }
}
