package dev.limbeck.diff;

import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SetLogged;
import dev.limbeck.operation.SetReplicaIdentity;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Tables and indexes that are there and are kept in another way. */
final class Storing {

  private Storing() {}

  /**
   * Rows must not be known by an index that goes, nor by a column that may become null, which
   * PostgreSQL refuses (ALTER TABLE, "REPLICA IDENTITY").
   *
   * @param goes whether an index of a table is taken down
   */
  static List<Operation> identitiesGivenUp(
      Schema current, Schema target, BiPredicate<Table, String> goes) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      Optional<Table> wanted = target.table(table.name());
      table
          .storage()
          .identityIndex()
          .filter(
              name ->
                  goes.test(table, name)
                      || wanted.filter(it -> loosens(table, name, it, target)).isPresent())
          .ifPresent(name -> steps.add(new SetReplicaIdentity(table.name(), withoutIndex(wanted))));
    }
    return steps;
  }

  private static Optional<ReplicaIdentity> withoutIndex(Optional<Table> wanted) {
    return wanted.flatMap(it -> it.storage().replicaIdentity()).filter(it -> it.index().isEmpty());
  }

  private static boolean loosens(Table table, String index, Table wanted, Schema target) {
    Table whole = new PartitionTree(target).whole(wanted);
    return columns(table, index)
        .anyMatch(name -> whole.column(name).filter(it -> !mayBeNull(it)).isEmpty());
  }

  private static boolean mayBeNull(Column column) {
    return column.nullable() && ColumnValue.identity(column).isEmpty();
  }

  private static Stream<String> columns(Table table, String index) {
    return Stream.concat(
        table.index(index).stream().flatMap(it -> it.keys().stream()).map(IndexKey::sql),
        table.constraint(index).filter(Constraint::hasIndex).stream()
            .flatMap(it -> it.columns().stream()));
  }

  /** After the indexes are there. */
  static List<Operation> identities(Schema current, Schema target) {
    return target.tables().stream()
        .filter(it -> !identity(it).equals(identity(current.require(it.name()))))
        .<Operation>map(it -> new SetReplicaIdentity(it.name(), identity(it)))
        .toList();
  }

  private static Optional<ReplicaIdentity> identity(Table table) {
    return table.storage().replicaIdentity();
  }

  /**
   * Before new tables point at them: PostgreSQL lets no foreign key of a table that outlives a
   * crash point at one that does not.
   */
  static List<Operation> logging(Schema current, Schema target) {
    return target.tables().stream()
        .filter(it -> changesLogging(it.name(), current, target))
        .<Operation>map(it -> new SetLogged(it.name(), !it.storage().unlogged()))
        .toList();
  }

  /**
   * Whether a foreign key from one table to another is in the way while they begin or cease to be
   * logged.
   */
  static boolean isInTheWay(
      QualifiedName table, QualifiedName referenced, Schema current, Schema target) {
    return !table.equals(referenced)
        && changesLogging(referenced, current, target)
        && (target.table(table).isEmpty() || changesLogging(table, current, target));
  }

  private static boolean changesLogging(QualifiedName name, Schema current, Schema target) {
    Optional<Boolean> was = current.table(name).map(it -> it.storage().unlogged());
    Optional<Boolean> wanted = target.table(name).map(it -> it.storage().unlogged());
    return was.isPresent() && wanted.isPresent() && !was.equals(wanted);
  }

  /** Of tables, and of the indexes that they keep. */
  static List<Operation> parameters(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : target.tables()) {
      Table there = current.require(table.name());
      change(
          table.name(),
          Optional.empty(),
          Optional.of(there.storage().parameters()),
          table.storage().parameters(),
          steps);
      for (Constraint constraint : table.constraints()) {
        String name = constraint.name();
        Optional<List<StorageParameter>> was = there.constraint(name).map(Constraint::parameters);
        change(table.name(), Optional.of(name), was, constraint.parameters(), steps);
      }
      for (Index index : table.indexes()) {
        Optional<List<StorageParameter>> was = there.index(index.name()).map(Index::parameters);
        change(table.name(), Optional.of(index.name()), was, index.parameters(), steps);
      }
    }
    return steps;
  }

  private static void change(
      QualifiedName table,
      Optional<String> index,
      Optional<List<StorageParameter>> before,
      List<StorageParameter> after,
      List<Operation> steps) {
    before
        .flatMap(it -> AlterStorageParameters.between(table, index, it, after))
        .ifPresent(steps::add);
  }
}
