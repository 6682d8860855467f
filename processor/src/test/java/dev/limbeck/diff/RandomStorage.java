package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.ColumnStorage.Strategy;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableStorage;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the tables, columns and indexes of a schema at random, as PostgreSQL accepts it. */
record RandomStorage(Chance chance) {

  Schema in(Schema schema) {
    Set<QualifiedName> unlogged = unlogged(schema);
    return schema
        .withTables(
            schema.tables().stream().map(it -> in(it, unlogged.contains(it.name()))).toList())
        .withSequences(
            schema.sequences().stream().map(it -> it.withUnlogged(chance.percent(30))).toList());
  }

  // What points at a table that is lost in a crash is lost, too.
  private Set<QualifiedName> unlogged(Schema schema) {
    Set<QualifiedName> unlogged = new HashSet<>();
    schema.tables().stream()
        .map(Table::name)
        .filter(it -> chance.percent(25))
        .forEach(unlogged::add);
    boolean isMore = true;
    while (isMore) {
      isMore =
          unlogged.addAll(
              schema.tables().stream()
                  .filter(it -> pointsAt(it, unlogged))
                  .map(Table::name)
                  .toList());
    }
    return unlogged;
  }

  private static boolean pointsAt(Table table, Set<QualifiedName> others) {
    return table.foreignKeys().stream().anyMatch(key -> others.contains(key.references()));
  }

  private Table in(Table table, boolean unlogged) {
    Table kept =
        table
            .withColumns(table.columns().stream().map(this::in).toList())
            .withConstraints(table.constraints().stream().map(this::in).toList())
            .withIndexes(table.indexes().stream().map(it -> it.withParameters(ofIndex())).toList());
    return kept.withStorage(new TableStorage(ofTable(), unlogged, identity(kept)));
  }

  private Column in(Column column) {
    boolean isLong = Set.of("text", "varchar").contains(column.type().name());
    boolean isPlain = ColumnValue.generated(column).isEmpty();
    return column.withStorage(
        new ColumnStorage(
            chance.sometimes(20, Strategy.EXTERNAL).filter(it -> isLong),
            chance.sometimes(20, "pglz").filter(it -> isLong),
            chance.sometimes(20, chance.below(100)).filter(it -> isPlain),
            some("n_distinct", "7")));
  }

  private Constraint in(Constraint constraint) {
    boolean hasIndex = constraint.index().isPresent() || constraint.asExclusion().isPresent();
    return hasIndex ? constraint.withParameters(ofIndex()) : constraint;
  }

  private List<StorageParameter> ofIndex() {
    return Stream.of(some("deduplicate_items", "off"), some("fillfactor", "70"))
        .flatMap(List::stream)
        .toList();
  }

  private List<StorageParameter> ofTable() {
    return Stream.of(some("autovacuum_enabled", "false"), some("fillfactor", "80"))
        .flatMap(List::stream)
        .toList();
  }

  private List<StorageParameter> some(String name, String value) {
    return chance.sometimes(15, new StorageParameter(name, value)).stream().toList();
  }

  private Optional<ReplicaIdentity> identity(Table table) {
    List<ReplicaIdentity> possible = new ArrayList<>();
    possible.add(ReplicaIdentity.FULL);
    possible.add(ReplicaIdentity.NOTHING);
    table.indexes().stream()
        .filter(it -> it.unique() && !Questions.isExpression(it))
        .filter(it -> areNotNull(it.keys().stream().map(IndexKey::sql).toList(), table))
        .map(Index::name)
        .map(ReplicaIdentity::using)
        .forEach(possible::add);
    table.constraints().stream()
        .filter(it -> it.index().isPresent() && !isDeferrable(it))
        .filter(it -> areNotNull(it.columns(), table))
        .map(Constraint::name)
        .map(ReplicaIdentity::using)
        .forEach(possible::add);
    return chance.sometimes(50, chance.any(possible));
  }

  private static boolean isDeferrable(Constraint constraint) {
    return constraint instanceof Unique unique && unique.deferral() != Deferral.NOT_DEFERRABLE;
  }

  private static boolean areNotNull(List<String> columns, Table table) {
    return columns.stream()
        .allMatch(name -> table.column(name).filter(it -> !it.nullable()).isPresent());
  }
}
