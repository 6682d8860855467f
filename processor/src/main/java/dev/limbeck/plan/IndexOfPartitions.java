package dev.limbeck.plan;

import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index of a partitioned table, built concurrently on each partition that holds rows. Then
 * {@code create index} on the table finds them, under the names that it would give them, and reads
 * nothing (PostgreSQL's manual, "CREATE INDEX": matching indexes are attached).
 */
final class IndexOfPartitions {

  private IndexOfPartitions() {}

  static List<Operation> first(CreateIndex create, Situation situation) {
    Schema before = situation.schema();
    Schema after = create.apply(before);
    List<Operation> steps = new ArrayList<>();
    for (Table leaf : new PartitionTree(before).leaves(create.table())) {
      copies(leaf, before, after)
          .map(copy -> new CreateIndex(leaf.name(), copy, situation.isInUse(leaf.name())))
          .forEach(steps::add);
    }
    steps.add(create);
    return List.copyOf(steps);
  }

  // None if the partition has an equal one already.
  private static Stream<Index> copies(Table leaf, Schema before, Schema after) {
    List<Index> there = new PartitionTree(before).whole(leaf).indexes();
    return new PartitionTree(after)
        .whole(after.require(leaf.name())).indexes().stream().filter(it -> !there.contains(it));
  }
}
