package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableStorage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How tables, columns and indexes are kept, taken over from another schema in which they have the
 * same names or do the same. A DBA decides that; entities have no words for it, and that they are
 * silent changes nothing.
 */
public final class HowKept {

  private final Schema other;
  private final boolean always;

  private HowKept(Schema other, boolean always) {
    this.other = other;
    this.always = always;
  }

  /** A schema in which everything is kept as there wherever it says nothing. */
  public static Schema whereSilent(Schema schema, Schema there) {
    return new HowKept(there, false).in(schema);
  }

  /** A schema in which everything that is known is kept as known. */
  public static Schema asKnown(Schema schema, Schema known) {
    return new HowKept(known, true).in(schema);
  }

  private Schema in(Schema schema) {
    return schema
        .withTables(schema.tables().stream().map(this::in).toList())
        .withSequences(schema.sequences().stream().map(this::in).toList());
  }

  private Sequence in(Sequence sequence) {
    return other
        .sequence(sequence.name())
        .map(it -> sequence.withUnlogged(taken(sequence.unlogged(), it.unlogged(), false)))
        .orElse(sequence);
  }

  private Table in(Table table) {
    return other.table(table.name()).map(it -> in(table, it)).orElse(table);
  }

  private Table in(Table table, Table found) {
    if (table.equals(found)) {
      return table;
    }
    TableStorage own = table.storage();
    TableStorage there = found.storage();
    TableStorage storage =
        new TableStorage(
            taken(own.parameters(), there.parameters(), List.of()),
            taken(own.unlogged(), there.unlogged(), false),
            identity(table, found));
    return table
        .withStorage(storage)
        .withColumns(table.columns().stream().map(it -> in(it, found)).toList())
        .withConstraints(table.constraints().stream().map(it -> in(it, found)).toList())
        .withIndexes(table.indexes().stream().map(it -> in(it, found)).toList());
  }

  // A strategy for text makes no sense for a number.
  private Column in(Column column, Table found) {
    Optional<Column> there = found.column(column.name());
    if (there.isEmpty()) {
      return column;
    }
    ColumnStorage storage = there.orElseThrow().storage();
    boolean sameType = there.orElseThrow().type().name().equals(column.type().name());
    ColumnStorage possible =
        sameType
            ? storage
            : storage.withStrategy(Optional.empty()).withCompression(Optional.empty());
    return column.withStorage(taken(column.storage(), possible, ColumnStorage.USUAL));
  }

  private Constraint in(Constraint constraint, Table found) {
    return counterpart(constraint, found)
        .map(
            it ->
                constraint.withParameters(
                    taken(constraint.parameters(), it.parameters(), List.<StorageParameter>of())))
        .orElse(constraint);
  }

  private Index in(Index index, Table found) {
    return counterpart(index, found)
        .map(it -> index.withParameters(taken(index.parameters(), it.parameters(), List.of())))
        .orElse(index);
  }

  // An index that goes takes along that rows are known by it.
  private Optional<ReplicaIdentity> identity(Table table, Table found) {
    Optional<ReplicaIdentity> there = found.storage().replicaIdentity();
    Optional<ReplicaIdentity> own = table.storage().replicaIdentity();
    Optional<String> index = there.flatMap(ReplicaIdentity::index);
    if (index.isEmpty()) {
      return taken(own, there, Optional.empty());
    }
    Optional<String> here =
        Stream.concat(
                table.indexes().stream()
                    .filter(it -> counterpart(it, found).map(Index::name).equals(index))
                    .map(Index::name),
                table.constraints().stream()
                    .filter(Constraint::hasIndex)
                    .filter(it -> counterpart(it, found).map(Constraint::name).equals(index))
                    .map(Constraint::name))
            .findFirst();
    return here.isPresent() ? taken(own, here.map(ReplicaIdentity::using), Optional.empty()) : own;
  }

  private static Optional<Index> counterpart(Index index, Table found) {
    return found
        .index(index.name())
        .filter(it -> Canonical.index(it).equals(Canonical.index(index)))
        .or(
            () ->
                found.indexes().stream()
                    .filter(it -> Canonical.index(it).equals(Canonical.index(index)))
                    .findFirst());
  }

  private static Optional<Constraint> counterpart(Constraint constraint, Table found) {
    return found
        .constraint(constraint.name())
        .filter(it -> Canonical.unnamed(it).equals(Canonical.unnamed(constraint)))
        .or(
            () ->
                found.constraints().stream()
                    .filter(it -> Canonical.unnamed(it).equals(Canonical.unnamed(constraint)))
                    .findFirst());
  }

  private <T> T taken(T own, T there, T usual) {
    return always || own.equals(usual) ? there : own;
  }
}
