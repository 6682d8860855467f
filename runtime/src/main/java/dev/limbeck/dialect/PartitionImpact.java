package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    Work work =
        isProved(attach.table(), PartitionCondition.held(schema, of)) && !makesAnything(attach)
            ? Work.NONE
            : Work.READS;
    List<Touch> touches = new ArrayList<>();
    touches.add(new Touch(attach.table(), Lock.ACCESS_EXCLUSIVE, work));
    touches.addAll(ofParent(of, Lock.SHARE_UPDATE_EXCLUSIVE));
    touches.addAll(ofReferences(attach));
    return Impact.of(touches);
  }

  // A foreign key that the table has gives up its triggers there to the parent's; one that it lacks
  // is made.
  private List<Touch> ofReferences(AttachPartition attach) {
    PartitionTree tree = new PartitionTree(schema);
    Table own = schema.require(attach.table());
    return tree.whole(schema.require(attach.parent())).foreignKeys().stream()
        .map(
            key ->
                new PartitionCopies(schema).has(own, key)
                    ? Touch.brief(key.references(), Lock.ACCESS_EXCLUSIVE)
                    : new Touch(key.references(), Lock.SHARE_ROW_EXCLUSIVE, Work.READS))
        .toList();
  }

  // Like the check before set not null: whether it is validated, the order of the steps tells.
  private boolean isProved(QualifiedName table, Optional<String> condition) {
    return condition.filter(sql -> schema.require(table).hasCheck(sql)).isPresent();
  }

  private boolean makesAnything(AttachPartition attach) {
    Table made = attach.made(schema);
    return !made.constraints().isEmpty() || !made.indexes().isEmpty();
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
    return spread(impact, partition -> false);
  }

  /** The same, where some partitions have what is made already, and nothing is left to do there. */
  Impact spread(Impact impact, Predicate<Table> hasIt) {
    if (schema.tables().stream().noneMatch(it -> it.partitioning().isPresent())) {
      return impact;
    }
    return impact.touching(
        impact.touches().stream().flatMap(touch -> spread(touch, hasIt)).toList());
  }

  private Stream<Touch> spread(Touch touch, Predicate<Table> hasIt) {
    boolean isDivided = schema.table(touch.table()).flatMap(Table::partitioning).isPresent();
    if (!isDivided) {
      return Stream.of(touch);
    }
    Stream<Touch> partitions =
        new PartitionTree(schema)
            .below(touch.table()).stream()
                .map(it -> new Touch(it.name(), touch.lock(), workIn(it, touch, hasIt)));
    return Stream.concat(Stream.of(Touch.brief(touch.table(), touch.lock())), partitions);
  }

  private static Work workIn(Table partition, Touch touch, Predicate<Table> hasIt) {
    boolean hasRows = partition.partitioning().isEmpty();
    return hasRows && !hasIt.test(partition) ? touch.work() : Work.NONE;
  }

  // The default partition is read: it may hold rows that are the new one's.
  private List<Touch> ofParent(PartitionOf of, Lock lock) {
    List<Touch> touches = new ArrayList<>();
    touches.add(Touch.brief(of.parent(), lock));
    defaultOf(of.parent())
        .map(it -> new Touch(it, Lock.ACCESS_EXCLUSIVE, lookingInto(it, of)))
        .ifPresent(touches::add);
    return touches;
  }

  private Work lookingInto(QualifiedName rest, PartitionOf of) {
    return isProved(rest, PartitionCondition.notHeld(schema, of)) ? Work.NONE : Work.READS;
  }

  private Optional<QualifiedName> defaultOf(QualifiedName parent) {
    return new PartitionTree(schema).rest(parent).map(Table::name);
  }
}
