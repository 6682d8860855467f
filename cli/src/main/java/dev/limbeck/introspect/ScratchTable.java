package dev.limbeck.introspect;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as it is made in a scratch schema to have its expressions spelled: its columns, checks,
 * and exclusions, indexes and statistics with expressions, each named by its place.
 *
 * @param table the table that is wanted
 * @param name its name in the scratch schema
 * @param number tells the names of its indexes from those of other tables
 */
record ScratchTable(Table table, QualifiedName name, int number) {

  /** A part that is wanted, and the same part under the name that it is made with. */
  record Pair<T>(T wanted, T made) {}

  /** Whether there is anything to spell. */
  static boolean isNeededFor(Table table) {
    return table.columns().stream().anyMatch(ScratchTable::hasExpression)
        || table.constraints().stream().anyMatch(it -> AsCheck.of(it).isPresent())
        || table.constraints().stream().anyMatch(it -> exclusion(it).isPresent())
        || table.indexes().stream().anyMatch(ScratchTable::hasExpression)
        || table.statistics().stream().anyMatch(ScratchTable::hasExpression);
  }

  /** The table to be made; what no expression can name is left out. */
  Table made() {
    List<Constraint> rules =
        Stream.<Constraint>concat(
                checks().stream().map(Pair::made), exclusions().stream().map(Pair::made))
            .toList();
    return new Table(
            name, columns(), rules, indexes().stream().map(Pair::made).toList(), Optional.empty())
        .withStatistics(statistics().stream().map(Pair::made).toList());
  }

  List<Column> columns() {
    MentionedNames mentioned = MentionedNames.in(table);
    boolean all = mentioned.mayHold(table.name().name());
    return table.columns().stream()
        .filter(it -> all || hasExpression(it) || mentioned.mayHold(it.name()))
        .map(ScratchTable::column)
        .toList();
  }

  List<Pair<Check>> checks() {
    List<Constraint> constraints = table.constraints();
    return IntStream.range(0, constraints.size())
        .boxed()
        .flatMap(
            place ->
                AsCheck.of(constraints.get(place)).stream()
                    .map(check -> new Pair<>(check, check.withName("limbeck_check_" + place))))
        .toList();
  }

  List<Pair<Exclusion>> exclusions() {
    List<Constraint> constraints = table.constraints();
    return IntStream.range(0, constraints.size())
        .boxed()
        .flatMap(
            place ->
                exclusion(constraints.get(place)).stream()
                    .map(it -> new Pair<>(it, it.withName(exclusionName(place)))))
        .toList();
  }

  // Its index has its name, and indexes of all tables share theirs.
  private String exclusionName(int place) {
    return "limbeck_exclusion_" + number + "_" + place;
  }

  List<Pair<Index>> indexes() {
    List<Index> indexes = table.indexes();
    return IntStream.range(0, indexes.size())
        .filter(place -> hasExpression(indexes.get(place)))
        .mapToObj(
            place ->
                new Pair<>(
                    indexes.get(place),
                    index(indexes.get(place), "limbeck_index_" + number + "_" + place)))
        .toList();
  }

  List<Pair<Statistics>> statistics() {
    List<Statistics> statistics = table.statistics();
    return IntStream.range(0, statistics.size())
        .filter(place -> hasExpression(statistics.get(place)))
        .mapToObj(place -> new Pair<>(statistics.get(place), made(statistics.get(place), place)))
        .toList();
  }

  private Statistics made(Statistics wanted, int place) {
    return wanted
        .withName(name.sibling("limbeck_statistics_" + number + "_" + place))
        .withTarget(Optional.empty())
        .withComment(Optional.empty());
  }

  /** The wanted table, with each expression as the table that was made spells it. */
  Table respelled(Table made) {
    Map<Constraint, Constraint> rules = new HashMap<>();
    for (Pair<Check> check : checks()) {
      made.constraint(check.made().name())
          .flatMap(AsCheck::of)
          .ifPresent(it -> rules.put(check.wanted(), check.wanted().withSql(it.sql())));
    }
    for (Pair<Exclusion> exclusion : exclusions()) {
      made.constraint(exclusion.made().name())
          .flatMap(Constraint::asExclusion)
          .ifPresent(it -> rules.put(exclusion.wanted(), respelled(exclusion.wanted(), it)));
    }
    Map<Index, Index> indexes = new HashMap<>();
    for (Pair<Index> index : indexes()) {
      made.index(index.made().name())
          .ifPresent(it -> indexes.put(index.wanted(), respelled(index.wanted(), it)));
    }
    Map<QualifiedName, Statistics> measured = new HashMap<>();
    made.statistics().forEach(it -> measured.put(it.name(), it));
    Map<Statistics, Statistics> statistics = new HashMap<>();
    for (Pair<Statistics> pair : statistics()) {
      Statistics found = measured.getOrDefault(pair.made().name(), pair.wanted());
      statistics.put(pair.wanted(), pair.wanted().withExpressions(found.expressions()));
    }
    return table
        .withColumns(table.columns().stream().map(it -> respelled(it, made)).toList())
        .withConstraints(
            table.constraints().stream().map(it -> rules.getOrDefault(it, it)).toList())
        .withIndexes(table.indexes().stream().map(it -> indexes.getOrDefault(it, it)).toList())
        .withStatistics(
            table.statistics().stream().map(it -> statistics.getOrDefault(it, it)).toList());
  }

  static boolean hasExpression(Column column) {
    return column.value().filter(value -> !(value instanceof Default.Identity)).isPresent();
  }

  private static Optional<Exclusion> exclusion(Constraint constraint) {
    return constraint.asExclusion().filter(Exclusion::hasExpression);
  }

  private static boolean hasExpression(Index index) {
    return index.where().isPresent() || index.keys().stream().anyMatch(IndexKey::isExpression);
  }

  private static boolean hasExpression(Statistics statistics) {
    return !statistics.expressions().isEmpty();
  }

  private static Column column(Column column) {
    Column plain = Column.of(column.name(), column.type()).withCollation(column.collation());
    return hasExpression(column) ? plain.withValue(column.value()) : plain;
  }

  private static Index index(Index index, String name) {
    return new Index(
        name, false, false, index.method(), index.keys(), List.of(), false, index.where());
  }

  private static Column respelled(Column wanted, Table made) {
    return hasExpression(wanted)
        ? wanted.withValue(made.column(wanted.name()).flatMap(Column::value))
        : wanted;
  }

  private static Index respelled(Index wanted, Index made) {
    List<IndexKey> keys =
        IntStream.range(0, wanted.keys().size())
            .mapToObj(place -> respelled(wanted.keys().get(place), made.keys().get(place)))
            .toList();
    return wanted.withKeys(keys).withWhere(made.where());
  }

  private static Exclusion respelled(Exclusion wanted, Exclusion made) {
    List<Exclusion.Element> elements =
        IntStream.range(0, wanted.elements().size())
            .mapToObj(
                place -> {
                  Exclusion.Element element = wanted.elements().get(place);
                  IndexKey key = made.elements().get(place).key();
                  return element.withKey(respelled(element.key(), key));
                })
            .toList();
    return wanted.withElements(elements).withWhere(made.where());
  }

  private static IndexKey respelled(IndexKey wanted, IndexKey made) {
    return wanted.isExpression() ? wanted.withSql(made.sql()) : wanted;
  }
}
