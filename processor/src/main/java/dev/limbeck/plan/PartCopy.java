package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/** A constraint of a partitioned table as a partition has it, under the name of the copy. */
record PartCopy(QualifiedName partition, Constraint constraint) {

  /** Those in the partitions that may hold rows and do not have it yet. */
  static List<PartCopy> of(AddConstraint add, Situation situation) {
    Schema before = situation.schema();
    Schema after = add.apply(before);
    PartitionCopies copies = new PartitionCopies(before);
    return new PartitionTree(before)
        .leaves(add.table()).stream()
            .filter(leaf -> situation.isInUse(leaf.name()) && !copies.has(leaf, add.constraint()))
            .flatMap(leaf -> in(leaf, add.constraint(), before, after))
            .toList();
  }

  private static Stream<PartCopy> in(Table leaf, Constraint wanted, Schema before, Schema after) {
    Table there = new PartitionTree(before).whole(leaf);
    return new PartitionTree(after)
        .whole(after.require(leaf.name())).constraints().stream()
            .filter(it -> it.withName(wanted.name()).equals(wanted.withName(wanted.name())))
            .filter(it -> there.constraint(it.name()).isEmpty())
            .limit(1)
            .map(it -> new PartCopy(leaf.name(), it));
  }
}
