package dev.limbeck.plan;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills a column before it forbids null, where the entities say with what: the column is added
 * without that, filled, and then made not null.
 *
 * <p>The way back is that of the steps as they were: the filled values go with the column, or stay
 * in one that may be null again.
 */
public final class Backfilling {

  private static final Dialect DIALECT = new PostgreSql();

  private final Hints hints;

  private Backfilling(Hints hints) {
    this.hints = hints;
  }

  /** The same steps, each column filled in its place. */
  public static List<Operation> in(List<Operation> steps, Hints hints) {
    Backfilling backfilling = new Backfilling(hints);
    return steps.stream().flatMap(step -> backfilling.filled(step).stream()).toList();
  }

  private List<Operation> filled(Operation step) {
    if (step instanceof AddColumn add && forbidsNull(add.column())) {
      return hints
          .backfill(add.table(), add.column().name())
          .map(sql -> added(add, sql))
          .orElse(List.of(step));
    }
    if (step instanceof AlterColumn alter
        && alter.before().nullable()
        && forbidsNull(alter.after())) {
      return hints
          .backfill(alter.table(), alter.after().name())
          .map(sql -> altered(alter, sql))
          .orElse(List.of(step));
    }
    return List.of(step);
  }

  // What is computed or counted has its values by itself.
  private static boolean forbidsNull(Column column) {
    boolean hasItsOwn =
        column.value().filter(value -> !(value instanceof Default.Expression)).isPresent();
    return !column.nullable() && !hasItsOwn;
  }

  // A default would fill the rows that are there before we can.
  private static List<Operation> added(AddColumn add, String sql) {
    Column empty = add.column().withNullable(true).withValue(Optional.empty());
    return List.of(
        new AddColumn(add.table(), empty),
        update(add.table(), empty, sql),
        new AlterColumn(add.table(), empty, add.column(), Optional.empty()));
  }

  private static List<Operation> altered(AlterColumn alter, String sql) {
    Column open = alter.after().withNullable(true);
    List<Operation> steps = new ArrayList<>();
    if (!alter.before().equals(open)) {
      steps.add(new AlterColumn(alter.table(), alter.before(), open, alter.using()));
    }
    steps.add(update(alter.table(), open, sql));
    steps.add(new AlterColumn(alter.table(), open, alter.after(), Optional.empty()));
    return steps;
  }

  private static Operation update(QualifiedName table, Column column, String sql) {
    String name = DIALECT.quote(column.name());
    String update =
        "update %s set %s = (%s) where %s is null".formatted(DIALECT.quote(table), name, sql, name);
    return new ExecuteSql(update, Optional.empty(), Optional.empty());
  }
}
