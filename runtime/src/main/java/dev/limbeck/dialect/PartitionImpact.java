package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What comes and goes of a partitioned table does to those who use it. */
record PartitionImpact(Schema schema) {

  /** On the tables that a new partition belongs to. */
  List<Touch> ofParent(Table partition) {
    return partition.partitionOf().map(of -> ofParent(of, Lock.ACCESS_EXCLUSIVE)).orElse(List.of());
  }

  /** On the tables that a partition belonged to. */
  List<Touch> ofDropped(QualifiedName table) {
    return schema.table(table).flatMap(Table::partitionOf).stream()
        .flatMap(of -> Stream.concat(Stream.of(of.parent()), defaultOf(of.parent()).stream()))
        .map(it -> Touch.brief(it, Lock.ACCESS_EXCLUSIVE))
        .toList();
  }

  Impact of(AttachPartition attach) {
    PartitionOf of = new PartitionOf(attach.parent(), attach.bound());
    List<Touch> touches = new ArrayList<>();
    touches.add(new Touch(attach.table(), Lock.ACCESS_EXCLUSIVE, Work.READS));
    touches.addAll(ofParent(of, Lock.SHARE_UPDATE_EXCLUSIVE));
    return Impact.of(touches);
  }

  Impact of(DetachPartition detach) {
    Lock lock = detach.concurrently() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
    List<Touch> touches = new ArrayList<>();
    touches.add(Touch.brief(detach.table(), Lock.ACCESS_EXCLUSIVE));
    touches.add(Touch.brief(detach.parent(), lock));
    defaultOf(detach.parent())
        .filter(it -> !it.equals(detach.table()))
        .ifPresent(it -> touches.add(Touch.brief(it, Lock.ACCESS_EXCLUSIVE)));
    return Impact.of(touches);
  }

  /** What is done to a partitioned table is done to its partitions, which hold its rows. */
  Impact spread(Impact impact) {
    if (schema.tables().stream().noneMatch(it -> it.partitioning().isPresent())) {
      return impact;
    }
    List<Touch> touches = impact.touches().stream().flatMap(this::spread).toList();
    return Impact.of(touches, impact.hazards().toArray(Hazard[]::new));
  }

  private Stream<Touch> spread(Touch touch) {
    Stream<Table> table = schema.table(touch.table()).stream();
    List<Table> tree =
        Stream.concat(table, new PartitionTree(schema).below(touch.table()).stream()).toList();
    return tree.isEmpty()
        ? Stream.of(touch)
        : tree.stream()
            .map(
                it ->
                    new Touch(
                        it.name(),
                        touch.lock(),
                        it.partitioning().isPresent() ? Work.NONE : touch.work()));
  }

  // The default partition is read: it may hold rows that are the new one's.
  private List<Touch> ofParent(PartitionOf of, Lock lock) {
    List<Touch> touches = new ArrayList<>();
    touches.add(Touch.brief(of.parent(), lock));
    defaultOf(of.parent())
        .ifPresent(it -> touches.add(new Touch(it, Lock.ACCESS_EXCLUSIVE, Work.READS)));
    return touches;
  }

  private Optional<QualifiedName> defaultOf(QualifiedName parent) {
    return new PartitionTree(schema)
        .of(parent).stream()
            .filter(it -> it.partitionOf().filter(PartitionOf::isDefault).isPresent())
            .map(Table::name)
            .findFirst();
  }
}
