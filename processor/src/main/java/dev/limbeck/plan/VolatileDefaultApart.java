package dev.limbeck.plan;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Touch;
import dev.limbeck.dialect.Volatility;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column whose default is another value for each row is added without it, so that the table is
 * not written anew while nobody else may use it; then new rows get the default, and then the rows
 * that are there.
 */
final class VolatileDefaultApart implements StepRewrite {

  private static final Dialect DIALECT = new PostgreSql();

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AddColumn add)
        || !situation.isInUse(add.table())
        || !hasVolatileDefault(add.column())) {
      return List.of(step);
    }
    return staged(add, situation);
  }

  private static List<Operation> staged(AddColumn add, Situation situation) {
    Column open = add.column().withNullable(true);
    Column empty = open.withValue(Optional.empty());
    AddColumn first = new AddColumn(add.table(), empty);
    AlterColumn second = new AlterColumn(add.table(), empty, open, Optional.empty());
    List<Operation> steps = new ArrayList<>(List.of(first));
    steps.addAll(
        isSlow(second, situation.after(first))
            ? IndexOnTheWay.around(second, situation)
            : List.of(second));
    steps.add(Filling.apart(situation.schema(), add.table(), open, "default"));
    if (!add.column().nullable()) {
      steps.add(new AlterColumn(add.table(), open, add.column(), Optional.empty()));
    }
    return List.copyOf(steps);
  }

  // A default that counts is set behind the greatest value that is there.
  private static boolean isSlow(AlterColumn step, Situation situation) {
    return DIALECT.impact(step, situation.schema()).touches().stream().anyMatch(Touch::blocksReads);
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
