package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Statistics.Kind;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives the tables of a schema extended statistics at random, as PostgreSQL accepts them. */
record RandomStatistics(Chance chance) {

  private static final List<String> NAMES = List.of("s1", "s2", "s3", "Odd statistics");
  private static final List<String> EXPRESSIONS = List.of("lower(t1)", "n1 + 1", "e1 is null");
  private static final List<String> SPOKEN_OF = List.of("t1", "n1", "e1");

  /** Some of {@code earlier} stay where they can, and others come. */
  Schema in(Schema schema, Schema earlier) {
    Set<QualifiedName> taken = new HashSet<>();
    return schema.withTables(
        schema.tables().stream()
            .map(
                table ->
                    table.withStatistics(
                        Stream.concat(kept(table, schema, earlier), fresh(table, schema).stream())
                            .filter(it -> taken.add(it.name()))
                            .toList()))
            .toList());
  }

  /** Whether the table has the columns of the statistics. */
  static boolean fit(Statistics statistics, Table table) {
    Set<String> there = new HashSet<>(table.columns().stream().map(Column::name).toList());
    return there.containsAll(statistics.columns())
        && SPOKEN_OF.stream()
            .allMatch(it -> there.contains(it) || !new ColumnUse(it).in(statistics));
  }

  private Stream<Statistics> kept(Table table, Schema schema, Schema earlier) {
    return earlier.table(table.name()).stream()
        .flatMap(it -> it.statistics().stream())
        .filter(it -> fit(it, table) && isPlaced(it.name(), schema))
        .filter(it -> chance.percent(70))
        .map(it -> chance.percent(20) ? it.withName(name(schema)) : it)
        .map(it -> chance.percent(20) ? it.withTarget(target()).withComment(comment()) : it);
  }

  private static boolean isPlaced(QualifiedName name, Schema schema) {
    return name.schema().map(it -> schema.namespaces().contains(it)).orElse(true);
  }

  private List<Statistics> fresh(Table table, Schema schema) {
    List<Statistics> fresh = new ArrayList<>();
    for (int i = 0; i < chance.below(3); i++) {
      List<String> columns =
          chance.shuffled(table.columns()).stream()
              .map(Column::name)
              .limit(chance.below(4))
              .toList();
      List<String> expressions = chance.percent(40) ? List.of(chance.any(EXPRESSIONS)) : List.of();
      if (columns.size() + expressions.size() > 1 || !expressions.isEmpty()) {
        Statistics statistics =
            new Statistics(
                name(schema),
                columns.isEmpty() ? List.of() : kinds(),
                columns,
                expressions,
                target(),
                comment());
        Stream.of(statistics).filter(it -> fit(it, table)).forEach(fresh::add);
      }
    }
    return fresh;
  }

  private List<Kind> kinds() {
    return chance.percent(60) ? Statistics.ALL_KINDS : List.of(chance.any(Statistics.ALL_KINDS));
  }

  private Optional<Integer> target() {
    return chance.sometimes(20, chance.below(1000));
  }

  private Optional<String> comment() {
    return chance.sometimes(20, "It's odd");
  }

  private QualifiedName name(Schema schema) {
    List<Optional<String>> places = new ArrayList<>();
    places.add(Optional.empty());
    schema.namespaces().forEach(it -> places.add(Optional.of(it)));
    return new QualifiedName(chance.any(places), chance.any(NAMES));
  }
}
