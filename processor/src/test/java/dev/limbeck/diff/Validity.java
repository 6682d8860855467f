package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What PostgreSQL asks of a schema at every moment, as far as random schemas go: a schema is valid
 * if there is nothing to mend.
 */
final class Validity {

  /** Columns that expressions may speak of. */
  private static final List<String> SPOKEN_OF = List.of("n1", "n2", "t1", "t2", "d1", "e1");

  private Validity() {}

  /** What PostgreSQL would not accept. */
  static List<SchemaDifference> problems(Schema schema) {
    return SchemaDifference.between(repaired(schema), schema);
  }

  /** The schema without what PostgreSQL would not accept. */
  static Schema repaired(Schema schema) {
    Set<QualifiedName> names = new TreeSet<>();
    schema.tables().forEach(table -> names.add(table.name()));
    schema.sequences().forEach(sequence -> names.add(sequence.name()));
    List<Table> whole = new ArrayList<>();
    for (Table table : schema.tables()) {
      whole.add(distinct(complete(counted(table, schema), schema), names));
    }
    List<Sequence> sequences =
        schema.sequences().stream().filter(it -> isOwned(it, whole)).toList();
    List<Table> linked = whole.stream().map(table -> linked(table, whole)).toList();
    TreeSet<String> namespaces = new TreeSet<>(schema.namespaces());
    names.forEach(name -> name.schema().ifPresent(namespaces::add));
    StatisticsNames.of(schema).forEach(name -> name.schema().ifPresent(namespaces::add));
    return new Schema(namespaces, schema.types(), linked, sequences);
  }

  /** The columns that a foreign key can point at. */
  static List<List<String>> keys(Table table) {
    Stream<List<String>> constraints =
        table.constraints().stream().filter(Validity::isKey).map(Constraint::columns);
    Stream<List<String>> indexes =
        table.indexes().stream()
            .filter(it -> it.unique() && !Questions.isExpression(it))
            .map(it -> it.keys().stream().map(IndexKey::sql).toList());
    return Stream.concat(constraints, indexes).toList();
  }

  private static boolean isKey(Constraint constraint) {
    return constraint instanceof PrimaryKey
        || (constraint instanceof Unique unique
            && unique.deferral() == Constraint.Deferral.NOT_DEFERRABLE);
  }

  // A default that counts on a sequence needs it.
  private static Table counted(Table table, Schema schema) {
    List<Column> columns =
        table.columns().stream()
            .map(
                column ->
                    RandomColumns.serial(table.name(), column)
                        .filter(it -> schema.sequence(it.name()).isEmpty())
                        .map(it -> column.withValue(Optional.empty()))
                        .orElse(column))
            .toList();
    return table.withColumns(columns);
  }

  private static Table complete(Table table, Schema schema) {
    Table root = new PartitionTree(schema).root(table);
    Set<String> there = new HashSet<>(root.columns().stream().map(Column::name).toList());
    Set<String> key = new HashSet<>(table.primaryKey().map(PrimaryKey::columns).orElse(List.of()));
    return table
        .withColumns(
            table.columns().stream()
                .map(it -> key.contains(it.name()) ? it.notNull() : it)
                .map(it -> isComputable(it, there) ? it : it.withValue(Optional.empty()))
                .toList())
        .withConstraints(
            table.constraints().stream()
                .filter(it -> there.containsAll(named(it)))
                .filter(it -> SPOKEN_OF.stream().noneMatch(name -> isMissing(name, it, there)))
                .toList())
        .withIndexes(
            table.indexes().stream()
                .filter(it -> SPOKEN_OF.stream().noneMatch(name -> isMissing(name, it, there)))
                .filter(it -> hasColumns(it, there))
                .toList())
        .withStatistics(
            table.statistics().stream().filter(it -> RandomStatistics.fit(it, table)).toList());
  }

  private static boolean isComputable(Column column, Set<String> there) {
    return ColumnValue.generated(column)
        .map(it -> SPOKEN_OF.stream().noneMatch(name -> isMissing(name, it.sql(), there)))
        .orElse(true);
  }

  private static boolean isMissing(String name, String sql, Set<String> there) {
    return !there.contains(name) && new ColumnUse(name).in(sql);
  }

  private static boolean isMissing(String name, Constraint constraint, Set<String> there) {
    return !there.contains(name) && new ColumnUse(name).in(constraint);
  }

  private static boolean isMissing(String name, Index index, Set<String> there) {
    return !there.contains(name) && new ColumnUse(name).in(index);
  }

  private static List<String> named(Constraint constraint) {
    if (constraint instanceof Unique unique) {
      return Stream.concat(unique.columns().stream(), unique.include().stream()).toList();
    }
    return constraint
        .asExclusion()
        .map(it -> it.elements().stream().map(Exclusion.Element::key))
        .map(keys -> keys.filter(key -> !key.isExpression()).map(IndexKey::sql).toList())
        .orElse(constraint.columns());
  }

  private static boolean hasColumns(Index index, Set<String> there) {
    return index.keys().stream().allMatch(key -> key.isExpression() || there.contains(key.sql()));
  }

  // The first relation of a name stays.
  private static Table distinct(Table table, Set<QualifiedName> names) {
    return table
        .withConstraints(
            table.constraints().stream()
                .filter(it -> !Names.isRelation(it) || names.add(table.name().sibling(it.name())))
                .toList())
        .withIndexes(
            table.indexes().stream()
                .filter(it -> names.add(table.name().sibling(it.name())))
                .toList());
  }

  private static Table linked(Table table, List<Table> tables) {
    return table.withConstraints(
        table.constraints().stream()
            .filter(it -> it.asForeignKey().map(key -> fits(key, table, tables)).orElse(true))
            .toList());
  }

  private static boolean fits(ForeignKey key, Table table, List<Table> tables) {
    Optional<Table> target =
        tables.stream().filter(it -> it.name().equals(key.references())).findFirst();
    Table root = new PartitionTree(Schema.EMPTY.withTables(tables)).root(table);
    return target.filter(it -> isKeyed(key, it) && isComparable(key, root, it)).isPresent();
  }

  private static boolean isKeyed(ForeignKey key, Table target) {
    return keys(target).stream()
        .anyMatch(it -> new HashSet<>(it).equals(new HashSet<>(key.referencedColumns())));
  }

  private static boolean isComparable(ForeignKey key, Table table, Table target) {
    for (int i = 0; i < key.columns().size(); i++) {
      Column own = table.column(key.columns().get(i)).orElseThrow();
      Column other = target.column(key.referencedColumns().get(i)).orElseThrow();
      boolean same = TypeFamily.isKept(own, other.withCollation(own.collation()));
      if (!same || ColumnValue.generated(own).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOwned(Sequence sequence, List<Table> tables) {
    return sequence
        .ownedBy()
        .map(
            owner ->
                tables.stream()
                    .filter(it -> it.name().equals(owner.table()))
                    .anyMatch(it -> it.column(owner.column()).isPresent()))
        .orElse(true);
  }
}
