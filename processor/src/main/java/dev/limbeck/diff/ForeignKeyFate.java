package dev.limbeck.diff;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells which foreign keys can stay where they are while everything else changes. */
final class ForeignKeyFate {

  private final Schema current;
  private final Schema target;
  private final Disturbance disturbance;
  private final DropOrder dropOrder;
  private final Map<QualifiedName, Survivors> survivors = new TreeMap<>();

  ForeignKeyFate(Schema current, Schema target, Disturbance disturbance, DropOrder dropOrder) {
    this.current = current;
    this.target = target;
    this.disturbance = disturbance;
    this.dropOrder = dropOrder;
  }

  boolean stays(Table table, ForeignKey key) {
    return isWanted(table, key)
        && !disturbance.touches(table.name(), key)
        && !failsToFollow(table, key)
        && key.columns().stream().noneMatch(it -> disturbance.touches(table.name(), it))
        && key.referencedColumns().stream()
            .noneMatch(it -> disturbance.touches(key.references(), it))
        && (table.name().equals(key.references())
            || !dropOrder.outlives(table.name(), key.references()))
        && !Storing.isInTheWay(table.name(), key.references(), current, target)
        && keepsTarget(key);
  }

  // PostgreSQL makes the key anew when one of its columns gets another type, and then finds no cast
  // of another column to anyenum, anyarray or record (tablecmds.c, findFkeyCast).
  private boolean failsToFollow(Table table, ForeignKey key) {
    boolean follows =
        key.columns().stream().anyMatch(disturbance.changing(table.name())::contains)
            || key.referencedColumns().stream()
                .anyMatch(disturbance.changing(key.references())::contains);
    return follows
        && new PartitionTree(current)
            .root(table).columns().stream()
                .filter(it -> key.columns().contains(it.name()))
                .anyMatch(it -> isOfUser(it.type()));
  }

  private boolean isOfUser(SqlType type) {
    return type.dimensions() > 0 || current.types().stream().anyMatch(it -> type.isOf(it.name()));
  }

  // A table that is on neither side is somebody else's, and stays as it is.
  private boolean keepsTarget(ForeignKey key) {
    return current
        .table(key.references())
        .map(it -> withParents(it).allMatch(table -> keepsSupport(key, table)))
        .orElseGet(() -> target.table(key.references()).isEmpty());
  }

  // A partition's key may be its parent's.
  private Stream<Table> withParents(Table table) {
    return Stream.concat(
        Stream.of(table),
        table.partitionOf().stream().flatMap(of -> withParents(current.require(of.parent()))));
  }

  private boolean isWanted(Table table, ForeignKey key) {
    return target.table(table.name()).isEmpty() || survivors(table).stays(key);
  }

  // PostgreSQL does not tell which of several keys a foreign key relies on: all have to stay.
  private boolean keepsSupport(ForeignKey key, Table referenced) {
    return Support.constraints(key, referenced).stream().allMatch(it -> stays(referenced, it))
        && Support.indexes(key, referenced).stream().allMatch(it -> stays(referenced, it))
        && disturbance.changing(referenced.name()).stream()
            .filter(it -> !key.referencedColumns().contains(it))
            .noneMatch(it -> Support.includes(it, key, referenced));
  }

  private boolean stays(Table table, Constraint key) {
    Optional<Table> wanted = target.table(table.name());
    if (wanted.isEmpty()) {
      return !DropOrder.inTheWay(table, Names.of(target)).contains(key);
    }
    return survivors(table).stays(key) && !disturbance.touches(table.name(), key);
  }

  private boolean stays(Table table, Index index) {
    if (target.table(table.name()).isEmpty()) {
      return !Names.of(target).hasRelation(table.name().sibling(index.name()));
    }
    return survivors(table).stays(index) && !disturbance.touches(table.name(), index);
  }

  private Survivors survivors(Table table) {
    return survivors.computeIfAbsent(table.name(), name -> Survivors.of(name, current, target));
  }
}
