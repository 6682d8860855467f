package dev.limbeck;

import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a partition has besides what its parent gives it, as {@link Operations#createPartition}
 * spells it: rules of its own, and partitions.
 */
public final class PartitionSpec extends TableRules {

  private final QualifiedName name;
  private final PartitionOf place;

  PartitionSpec(QualifiedName name, PartitionOf place) {
    this.name = name;
    this.place = place;
  }

  Table table() {
    return new Table(
        name,
        List.of(),
        constraints(),
        List.of(),
        comment(),
        partitioning(),
        Optional.of(place),
        storage(),
        List.of(),
        List.of());
  }
}
