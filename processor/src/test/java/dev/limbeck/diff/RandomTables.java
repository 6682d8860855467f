package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.ForeignKey.Action;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Random tables; what does not fit together is left for {@link Validity} to mend. */
final class RandomTables {

  static final List<String> NAMES =
      List.of("k1", "k2", "k3", "k4", "k5", "k6", "Key 7", "a_n1_seq");
  private static final List<String> CONDITIONS =
      List.of(
          "n1 > 0",
          "n1 < n2",
          "n2 <> 7",
          "t1 <> ''",
          "length(t2) < 100",
          "d1 > '2000-01-01'",
          "e1 <> 'v1'");

  private final Chance chance;

  RandomTables(Chance chance) {
    this.chance = chance;
  }

  Table table(QualifiedName name) {
    List<Column> columns = new RandomColumns(chance, name).columns();
    Table table = new Table(name, columns, List.of(), List.of(), comment());
    List<Constraint> constraints = new ArrayList<>();
    List<Index> indexes = new ArrayList<>();
    for (int i = 0; i < chance.below(5); i++) {
      constraints.add(constraint(table));
    }
    if (chance.percent(75)) {
      constraints.add(new PrimaryKey(name(), false, someColumns(table)));
    }
    for (int i = 0; i < chance.below(4); i++) {
      indexes.add(index(table));
    }
    return with(table, constraints, indexes);
  }

  Table mixed(Table first, Table second) {
    Map<String, Column> columns = new TreeMap<>();
    Stream.concat(first.columns().stream(), second.columns().stream())
        .filter(column -> !columns.containsKey(column.name()) || chance.percent(40))
        .filter(column -> chance.percent(80))
        .forEach(column -> columns.put(column.name(), column));
    List<Constraint> constraints =
        Stream.concat(first.constraints().stream(), second.constraints().stream())
            .filter(it -> chance.percent(60))
            .map(it -> chance.percent(15) ? it.withName(name()) : it)
            .toList();
    List<Index> indexes =
        Stream.concat(first.indexes().stream(), second.indexes().stream())
            .filter(it -> chance.percent(60))
            .map(it -> chance.percent(15) ? it.withName(name()) : it)
            .toList();
    Table mixed =
        new Table(
            first.name(),
            chance.shuffled(columns.isEmpty() ? first.columns() : List.copyOf(columns.values())),
            List.of(),
            List.of(),
            chance.percent(70) ? first.comment() : second.comment());
    return with(mixed, constraints, indexes);
  }

  /** With some foreign keys to the other tables or itself, in circles too. */
  Table linked(Table table, List<Table> tables) {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    for (int i = 0; i < chance.below(4); i++) {
      Table target = chance.any(tables);
      List<List<String>> keys = Validity.keys(target);
      if (!keys.isEmpty()) {
        foreignKey(table, target, chance.any(keys)).ifPresent(constraints::add);
      }
    }
    return with(table.withConstraints(List.of()), constraints, table.indexes());
  }

  private Constraint constraint(Table table) {
    if (chance.percent(50)) {
      return new Check(name(), chance.any(CONDITIONS));
    }
    Deferral deferral = chance.percent(15) ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE;
    if (chance.percent(25)) {
      return exclusion(table, deferral);
    }
    List<String> include = chance.percent(20) ? someColumns(table) : List.of();
    return new Unique(name(), false, someColumns(table), include, chance.percent(15), deferral);
  }

  // A method that compares every type without an extension.
  private Constraint exclusion(Table table, Deferral deferral) {
    List<Exclusion.Element> elements = new ArrayList<>();
    for (String column : someColumns(table)) {
      elements.add(new Exclusion.Element(IndexKey.column(column), "="));
    }
    if (chance.percent(30)) {
      elements.add(new Exclusion.Element(IndexKey.expression("lower(t1)"), "="));
    }
    Optional<String> where = chance.sometimes(30, chance.any(CONDITIONS));
    return new Exclusion(name(), false, "btree", elements, where, deferral);
  }

  private Index index(Table table) {
    List<IndexKey> keys = new ArrayList<>();
    for (String column : someColumns(table)) {
      IndexKey key = IndexKey.column(column);
      keys.add(chance.percent(20) ? key.descending() : key);
    }
    if (chance.percent(30)) {
      keys.add(IndexKey.expression("lower(t1)"));
    }
    Optional<String> where = chance.sometimes(20, chance.any(CONDITIONS));
    boolean unique = chance.percent(30);
    boolean nullsNotDistinct = unique && chance.percent(20);
    return new Index(name(), false, unique, "btree", keys, List.of(), nullsNotDistinct, where);
  }

  private Optional<Constraint> foreignKey(Table table, Table target, List<String> columns) {
    List<String> own = new ArrayList<>();
    for (String column : columns) {
      table.columns().stream()
          .filter(it -> ColumnValue.generated(it).isEmpty() && !own.contains(it.name()))
          .filter(it -> target.column(column).filter(to -> to.type().equals(it.type())).isPresent())
          .map(Column::name)
          .findFirst()
          .ifPresent(own::add);
    }
    if (own.size() < columns.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new ForeignKey(
            name(),
            false,
            own,
            target.name(),
            columns,
            chance.any(List.of(Action.values())),
            chance.any(List.of(Action.values())),
            chance.any(List.of(Deferral.values()))));
  }

  // The first of a name stays, and the first primary key.
  private static Table with(Table table, List<Constraint> constraints, List<Index> indexes) {
    Table whole = table;
    for (Constraint constraint : constraints) {
      boolean secondKey =
          whole.primaryKey().isPresent() && ConstraintText.kind(constraint).equals("primary key");
      if (whole.constraint(constraint.name()).isEmpty() && !secondKey) {
        whole = whole.plus(constraint);
      }
    }
    Table result = whole.withIndexes(List.of());
    for (Index index : indexes) {
      result = result.index(index.name()).isEmpty() ? result.plus(index) : result;
    }
    return result;
  }

  private List<String> someColumns(Table table) {
    List<String> names = chance.shuffled(table.columns().stream().map(Column::name).toList());
    return names.subList(0, Math.min(names.size(), 1 + chance.below(2)));
  }

  private String name() {
    return chance.any(NAMES);
  }

  private Optional<String> comment() {
    return chance.sometimes(20, "it's \"quoted\" & 100% 'ü'\n");
  }
}
