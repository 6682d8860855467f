package dev.limbeck.plan;

import dev.limbeck.dialect.Volatility;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column whose default is another value for each row is added without it, so that the table is
 * not written anew while nobody else may use it; then new rows get the default, and then the rows
 * that are there.
 */
final class VolatileDefaultApart implements StepRewrite {

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AddColumn add)
        || !situation.isInUse(add.table())
        || !hasVolatileDefault(add.column())) {
      return List.of(step);
    }
    return staged(add, situation.schema());
  }

  private static List<Operation> staged(AddColumn add, Schema schema) {
    Column open = add.column().withNullable(true);
    Column empty = open.withValue(Optional.empty());
    List<Operation> steps = new ArrayList<>();
    steps.add(new AddColumn(add.table(), empty));
    steps.add(new AlterColumn(add.table(), empty, open, Optional.empty()));
    steps.add(Filling.apart(schema, add.table(), open, "default"));
    if (!add.column().nullable()) {
      steps.add(new AlterColumn(add.table(), open, add.column(), Optional.empty()));
    }
    return List.copyOf(steps);
  }

  private static boolean hasVolatileDefault(Column column) {
    return column
        .value()
        .filter(Default.Expression.class::isInstance)
        .map(Default.Expression.class::cast)
        .filter(it -> Volatility.mayDifferByRow(it.sql()))
        .isPresent();
  }
}
