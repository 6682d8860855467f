package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Partitioning.Strategy;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Adds a partitioned table of each strategy to a schema, with partitions, some of them partitioned
 * again, that come, go, are attached and detached from one schema to the next.
 */
record RandomPartitions(Chance chance) {

  private static List<String> bounds(Strategy strategy) {
    return switch (strategy) {
      case RANGE ->
          List.of("FROM (MINVALUE) TO (0)", "FROM (0) TO (10)", "FROM (10) TO (20)", "DEFAULT");
      case LIST -> List.of("IN (1)", "IN (2, 3)", "IN (4)", "DEFAULT");
      case HASH ->
          List.of(
              "WITH (modulus 2, remainder 0)",
              "WITH (modulus 4, remainder 1)",
              "WITH (modulus 4, remainder 3)");
    };
  }

  Schema in(Schema schema) {
    List<Table> tables = new ArrayList<>(schema.tables());
    for (Strategy strategy : Strategy.values()) {
      if (chance.percent(60)) {
        tables.addAll(family(strategy));
      }
    }
    return schema.withTables(tables);
  }

  private List<Table> family(Strategy strategy) {
    Table parent = parent("parts_" + strategy.name().toLowerCase(Locale.ROOT), strategy);
    List<Table> tables = new ArrayList<>(List.of(parent));
    List<String> bounds = bounds(strategy);
    for (int number = 0; number < bounds.size(); number++) {
      QualifiedName name = parent.name().sibling(parent.name().name() + "_p" + number);
      // Whether a table is partitioned cannot change, so that it is always the same one.
      boolean isPartitioned = number == 1;
      if (chance.percent(70)) {
        PartitionOf place = new PartitionOf(parent.name(), bounds.get(number));
        tables.addAll(isPartitioned ? partitionedAgain(name, place) : partition(name, place));
      } else if (!isPartitioned && chance.percent(30)) {
        // The same columns and no place among the partitions: it was, or will be, one of them.
        tables.add(apart(parent, name));
      }
    }
    return tables;
  }

  private Table parent(String name, Strategy strategy) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("id", SqlType.of("integer")).notNull());
    columns.add(Column.of("note", SqlType.parse(chance.percent(50) ? "text" : "varchar(90)")));
    if (chance.percent(50)) {
      columns.add(Column.of("more", SqlType.of("bigint")).defaultTo("7"));
    }
    List<Constraint> constraints = new ArrayList<>();
    if (chance.percent(60)) {
      constraints.add(new PrimaryKey(name + "_pkey", "id"));
    }
    if (chance.percent(40)) {
      constraints.add(new Check(name + "_check", "id < " + (1000 + chance.below(2))));
    }
    List<Index> indexes =
        chance.percent(60)
            ? List.of(Index.of(name + "_note_idx", List.of(IndexKey.column("note"))))
            : List.of();
    return table(QualifiedName.of(name), columns, constraints, indexes)
        .withPartitioning(Optional.of(new Partitioning(strategy, List.of(IndexKey.column("id")))));
  }

  private List<Table> partition(QualifiedName name, PartitionOf place) {
    return List.of(
        table(name, List.of(), checks(name), ownIndexes(name)).withPartitionOf(Optional.of(place)));
  }

  private List<Table> partitionedAgain(QualifiedName name, PartitionOf place) {
    Partitioning again = new Partitioning(Strategy.RANGE, List.of(IndexKey.column("id")));
    QualifiedName below = name.sibling(name.name() + "_all");
    return Stream.concat(
            Stream.of(
                table(name, List.of(), checks(name), List.of())
                    .withPartitionOf(Optional.of(place))
                    .withPartitioning(Optional.of(again))),
            partition(below, new PartitionOf(name, "DEFAULT")).stream())
        .toList();
  }

  private Table apart(Table parent, QualifiedName name) {
    return table(name, parent.columns(), checks(name), ownIndex(name));
  }

  private List<Constraint> checks(QualifiedName name) {
    return chance.percent(25)
        ? List.of(new Check(name.name() + "_own", "id > " + (-1000 - chance.below(2))))
        : List.of();
  }

  private List<Index> ownIndex(QualifiedName name) {
    List<IndexKey> other = List.of(IndexKey.column("note"), IndexKey.column("id"));
    return chance.percent(25) ? List.of(Index.of(name.name() + "_own", other)) : List.of();
  }

  // As the parent's, which PostgreSQL would take for the partition's part of that.
  private List<Index> ownIndexes(QualifiedName name) {
    List<IndexKey> same = List.of(IndexKey.column("note"));
    List<Index> indexes = new ArrayList<>(ownIndex(name));
    if (chance.percent(25)) {
      indexes.add(Index.of(name.name() + "_same", same));
    }
    return indexes;
  }

  private static Table table(
      QualifiedName name, List<Column> columns, List<Constraint> constraints, List<Index> indexes) {
    return new Table(name, columns, constraints, indexes, Optional.empty());
  }
}
