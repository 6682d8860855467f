package dev.limbeck.diff;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.Partitioning;
import java.util.List;
import java.util.Optional;

/** The keys of a partitioned table as those of an index, so that the server spells them. */
final class PartitionKeys {

  /** What the index is called. */
  static final String NAME = "limbeck_partition_keys";

  private PartitionKeys() {}

  static Index index(Partitioning partitioning) {
    return new Index(
        NAME, false, false, "btree", partitioning.keys(), List.of(), false, Optional.empty());
  }
}
