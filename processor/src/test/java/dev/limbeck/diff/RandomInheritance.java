package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds tables to a schema that inherit from one another, in one generation or two, from one parent
 * or two; they begin and cease to inherit, come, go and change from one schema to the next. What
 * {@link InheritanceRules} refuses does not come about: a parent changes only what is not carried
 * on to those that inherit from it before and after.
 *
 * @param before the schema that comes before; empty for the first one
 */
record RandomInheritance(Chance chance, Schema before) {

  private static final List<String> NAMES = List.of("kin", "a_stem", "kin_a", "b_kin", "kin_b");

  private static final Map<String, List<String>> PARENTS =
      Map.of(
          "kin_a", List.of("kin"),
          "b_kin", List.of("kin", "a_stem"),
          "kin_b", List.of("kin_a", "a_stem"));

  Schema in(Schema schema) {
    Schema with = schema;
    for (String name : NAMES) {
      if (chance.percent(75)) {
        with = with.plus(table(name, with));
      }
    }
    return with;
  }

  private Table table(String name, Schema schema) {
    Optional<Table> was = before.table(QualifiedName.of(name)).filter(it -> isPossible(it, schema));
    return was.isPresent() && chance.percent(60)
        ? noted(was.orElseThrow())
        : fresh(name, parents(name, schema));
  }

  private boolean isPossible(Table was, Schema schema) {
    return was.inherits().stream()
        .allMatch(it -> schema.table(it).filter(now -> !changes(it, now)).isPresent());
  }

  private boolean changes(QualifiedName parent, Table now) {
    return !InheritanceRules.changes(before.require(parent), now).isEmpty();
  }

  private Table noted(Table table) {
    return table.withComment(chance.sometimes(30, "Note " + chance.below(2)));
  }

  private List<Table> parents(String name, Schema schema) {
    List<Table> parents = new ArrayList<>();
    for (String parent : PARENTS.getOrDefault(name, List.of())) {
      schema
          .table(QualifiedName.of(parent))
          .filter(it -> chance.percent(70) && mayInherit(QualifiedName.of(name), it))
          .ifPresent(parents::add);
    }
    return parents;
  }

  private boolean mayInherit(QualifiedName child, Table parent) {
    boolean isKept =
        before.table(child).filter(it -> it.inherits().contains(parent.name())).isPresent();
    return !isKept || !changes(parent.name(), parent);
  }

  private Table fresh(String name, List<Table> parents) {
    Map<String, Column> columns = new LinkedHashMap<>();
    Map<String, Constraint> constraints = new LinkedHashMap<>();
    for (Table parent : parents) {
      parent.columns().forEach(it -> columns.put(it.name(), inherited(it)));
      parent.constraints().stream()
          .filter(Check.class::isInstance)
          .forEach(it -> constraints.put(it.name(), it));
    }
    columns.putIfAbsent("id", Column.of("id", SqlType.of("bigint")).notNull());
    String own = name + "_own";
    if (chance.percent(60)) {
      columns.put(own, Column.of(own, SqlType.of(chance.any(List.of("integer", "text")))));
    }
    if (chance.percent(30)) {
      columns.put("rank", Column.of("rank", SqlType.of("integer")).notNull().defaultTo("7"));
    }
    if (chance.percent(40)) {
      String sql = "id <> " + (-1 - chance.below(2));
      constraints.put(name + "_check", new Check(name + "_check", sql));
    }
    if (chance.percent(40)) {
      constraints.put(name + "_pkey", new PrimaryKey(name + "_pkey", "id"));
    }
    List<Index> indexes =
        columns.containsKey(own) && chance.percent(40)
            ? List.of(Index.of(own + "_idx", List.of(IndexKey.column(own))))
            : List.of();
    return new Table(
            QualifiedName.of(name),
            List.copyOf(columns.values()),
            List.copyOf(constraints.values()),
            indexes,
            Optional.empty())
        .withInherits(parents.stream().map(Table::name).toList());
  }

  private Column inherited(Column column) {
    Column own = column.withComment(Optional.empty());
    return column.type().equals(SqlType.of("integer")) && chance.percent(30)
        ? own.defaultTo("9")
        : own;
  }
}
