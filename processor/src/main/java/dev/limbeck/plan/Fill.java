package dev.limbeck.plan;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step that makes a column not null, where the entities say what its rows get before.
 *
 * @param altering the step, if the column is there already
 * @param after the column as it is to be
 * @param sql the value of a row that has none
 */
record Fill(QualifiedName table, Optional<AlterColumn> altering, Column after, String sql) {

  static Optional<Fill> of(Operation step, Hints hints) {
    if (step instanceof AddColumn add && forbidsNull(add.column())) {
      return hints
          .backfill(add.table(), add.column().name())
          .map(sql -> new Fill(add.table(), Optional.empty(), add.column(), sql));
    }
    if (step instanceof AlterColumn alter
        && alter.before().nullable()
        && forbidsNull(alter.after())) {
      return hints
          .backfill(alter.table(), alter.after().name())
          .map(sql -> new Fill(alter.table(), Optional.of(alter), alter.after(), sql));
    }
    return Optional.empty();
  }

  // What is computed or counted has its values by itself.
  private static boolean forbidsNull(Column column) {
    boolean hasItsOwn =
        column.value().filter(value -> !(value instanceof Default.Expression)).isPresent();
    return !column.nullable() && !hasItsOwn;
  }

  /** The column is filled in the transaction of the steps beside it. */
  List<Operation> together() {
    return altering.isEmpty()
        ? List.of(
            new AddColumn(table, empty()),
            Filling.together(table, after, value()),
            new AlterColumn(table, empty(), after, Optional.empty()))
        : filled(opened(), Filling.together(table, after, value()));
  }

  /** The column has its default, is filled apart, and only then not null. */
  List<Operation> apart(Schema schema) {
    return filled(opened(), Filling.apart(schema, table, after, sql));
  }

  private List<Operation> filled(List<Operation> opened, Operation filling) {
    List<Operation> steps = new ArrayList<>(opened);
    steps.add(filling);
    steps.add(new AlterColumn(table, open(), after, Optional.empty()));
    return List.copyOf(steps);
  }

  // A column that is added with its default has it in every row, and nothing is left to fill.
  private List<Operation> opened() {
    List<Operation> steps = new ArrayList<>();
    altering
        .filter(it -> !it.before().equals(open()))
        .ifPresent(it -> steps.add(new AlterColumn(table, it.before(), open(), it.using())));
    if (altering.isEmpty()) {
      steps.add(new AddColumn(table, empty()));
    }
    if (altering.isEmpty() && !open().equals(empty())) {
      steps.add(new AlterColumn(table, empty(), open(), Optional.empty()));
    }
    return steps;
  }

  private Column open() {
    return after.withNullable(true);
  }

  private Column empty() {
    return open().withValue(Optional.empty());
  }

  private String value() {
    return "(" + sql + ")";
  }
}
