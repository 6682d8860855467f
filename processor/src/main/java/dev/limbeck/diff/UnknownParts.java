package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a table of the entities that only the database has. */
final class UnknownParts {

  private final Table live;
  private final Table wanted;
  private final Optional<Table> head;

  /**
   * @param wanted the table of the entities, aligned to the live one
   */
  UnknownParts(Table live, Table wanted, Optional<Table> head) {
    this.live = live;
    this.wanted = wanted;
    this.head = head;
  }

  /** The table with what is unknown alone. */
  Table kept() {
    return new Table(
            live.name(),
            live.columns().stream().filter(this::isUnknown).toList(),
            live.constraints().stream().filter(it -> isUnknown(it) && canStay(it)).toList(),
            live.indexes().stream().filter(it -> isUnknown(it) && canStay(it)).toList(),
            Optional.empty())
        .withStatistics(
            live.statistics().stream().filter(it -> isUnknown(it) && canStay(it)).toList());
  }

  /** The wanted column, with what the entities are silent about as the database has it. */
  Column spoken(Column column) {
    Optional<Column> there = live.column(column.name());
    if (there.isEmpty()) {
      return column;
    }
    Column found = there.orElseThrow();
    Optional<Column> was = head.flatMap(it -> it.column(column.name()));
    Column commented =
        column.withComment(
            Silence.filled(column.comment(), found.comment(), was.flatMap(Column::comment)));
    // A default for text makes no sense for a number.
    if (!TypeFamily.isKept(found, column.withCollation(found.collation()))) {
      return commented;
    }
    Optional<Default> value =
        Silence.filled(column.value(), found.value(), was.flatMap(Column::value));
    Column valued =
        commented
            .withValue(value)
            .withCollation(
                Silence.filled(
                    column.collation(), found.collation(), was.flatMap(Column::collation)));
    return ColumnValue.identity(valued).isPresent() ? valued.notNull() : valued;
  }

  Optional<String> comment() {
    return Silence.filled(wanted.comment(), live.comment(), head.flatMap(Table::comment));
  }

  List<Drift> drift() {
    List<Drift> drift = new ArrayList<>();
    if (!comment().equals(wanted.comment())) {
      drift.add(drift(Drift.Kind.COMMENT, live.name().toString(), "its comment"));
    }
    wanted.columns().forEach(column -> addDrift(column, drift));
    live.columns().stream()
        .filter(this::isUnknown)
        .forEach(
            it ->
                drift.add(
                    drift(Drift.Kind.COLUMN, part(it.name()), "column " + ColumnText.of(it))));
    live.constraints().stream()
        .filter(this::isUnknown)
        .forEach(
            it -> drift.add(drift(Drift.Kind.CONSTRAINT, part(it.name()), ConstraintText.of(it))));
    live.indexes().stream()
        .filter(this::isUnknown)
        .forEach(it -> drift.add(drift(Drift.Kind.INDEX, part(it.name()), IndexText.of(it))));
    live.statistics().stream()
        .filter(this::isUnknown)
        .forEach(
            it ->
                drift.add(
                    drift(
                        Drift.Kind.STATISTICS, part(it.name().toString()), StatisticsText.of(it))));
    return drift;
  }

  private void addDrift(Column column, List<Drift> drift) {
    Column spoken = spoken(column);
    String of = " of column " + column.name();
    if (!spoken.value().equals(column.value())) {
      drift.add(drift(Drift.Kind.DEFAULT, part(column.name()), ColumnText.value(spoken) + of));
    }
    if (!spoken.collation().equals(column.collation())) {
      drift.add(
          drift(
              Drift.Kind.COLLATION,
              part(column.name()),
              "collation " + spoken.collation().orElse("") + of));
    }
    if (!spoken.comment().equals(column.comment())) {
      drift.add(drift(Drift.Kind.COMMENT, part(column.name()), "the comment" + of));
    }
  }

  private Drift drift(Drift.Kind kind, String name, String what) {
    return new Drift(kind, name, "table " + live.name() + ": " + what + " is only in the database");
  }

  private String part(String name) {
    return live.name() + "." + name;
  }

  private boolean isUnknown(Column column) {
    return wanted.column(column.name()).isEmpty()
        && head.flatMap(it -> it.column(column.name())).isEmpty();
  }

  // Aligned, what does the same has one name or, where the entities give another one, one form.
  private boolean isUnknown(Constraint constraint) {
    return !isSpokenOf(constraint)
        && !isIn(wanted.constraints(), constraint)
        && !isIn(head.map(Table::constraints).orElse(List.of()), constraint);
  }

  private static boolean isIn(List<Constraint> constraints, Constraint constraint) {
    return constraints.stream()
        .anyMatch(
            it ->
                it.name().equals(constraint.name())
                    || Canonical.constraint(it).equals(Canonical.constraint(constraint)));
  }

  // There is one primary key, and one foreign key from a column to a table: the entities' one.
  private boolean isSpokenOf(Constraint constraint) {
    boolean secondKey =
        wanted.primaryKey().isPresent() && live.primaryKey().filter(constraint::equals).isPresent();
    return secondKey || constraint.asForeignKey().filter(this::isSpokenOf).isPresent();
  }

  private boolean isSpokenOf(ForeignKey key) {
    return wanted.foreignKeys().stream()
        .anyMatch(
            it -> it.columns().equals(key.columns()) && it.references().equals(key.references()));
  }

  private boolean isUnknown(Index index) {
    return !isIndexIn(wanted.indexes(), index)
        && !isIndexIn(head.map(Table::indexes).orElse(List.of()), index);
  }

  private static boolean isIndexIn(List<Index> indexes, Index index) {
    return indexes.stream()
        .anyMatch(
            it ->
                it.name().equals(index.name())
                    || Canonical.index(it).equals(Canonical.index(index)));
  }

  private boolean isUnknown(Statistics statistics) {
    return !UnspokenStatistics.isIn(wanted.statistics(), statistics)
        && !UnspokenStatistics.isIn(head.map(Table::statistics).orElse(List.of()), statistics);
  }

  private boolean canStay(Statistics statistics) {
    return gone().noneMatch(it -> it.in(statistics));
  }

  private boolean canStay(Constraint constraint) {
    return gone().noneMatch(it -> it.in(constraint));
  }

  private boolean canStay(Index index) {
    return gone().noneMatch(it -> it.in(index));
  }

  private Stream<ColumnUse> gone() {
    return live.columns().stream()
        .filter(it -> wanted.column(it.name()).isEmpty() && !isUnknown(it))
        .map(it -> new ColumnUse(it.name()));
  }
}
