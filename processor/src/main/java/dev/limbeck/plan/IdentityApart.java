package dev.limbeck.plan;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column that numbers its rows is added with a constant for all of them, which writes none anew:
 * a value that its sequence never gives. In its place comes the identity, so that new rows get
 * their numbers, and then the rows that have the constant get theirs, of the same sequence.
 */
final class IdentityApart implements StepRewrite {

  private static final Map<String, Long> LEAST =
      Map.of(
          "smallint", (long) Short.MIN_VALUE,
          "integer", (long) Integer.MIN_VALUE,
          "bigint", Long.MIN_VALUE);

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AddColumn add)
        || !situation.isInUse(add.table())
        || situation.isPartitioned(add.table())) {
      return List.of(step);
    }
    return neverGiven(add.column())
        .map(value -> staged(add, value, situation))
        .orElse(List.of(step));
  }

  private static List<Operation> staged(AddColumn add, long value, Situation situation) {
    Column passing =
        add.column().notNull().withValue(Optional.of(new Default.Expression("" + value)));
    AddColumn first = new AddColumn(add.table(), passing);
    AlterColumn second = new AlterColumn(add.table(), passing, add.column(), Optional.empty());
    List<Operation> steps = new ArrayList<>(List.of(first));
    steps.addAll(IndexOnTheWay.around(second, situation));
    steps.add(
        Filling.apart(situation.schema(), add.table(), add.column(), "default", " = " + value));
    return List.copyOf(steps);
  }

  /** The value before the first that an identity may give; none if its type has no such value. */
  private static Optional<Long> neverGiven(Column column) {
    return column
        .value()
        .filter(Default.Identity.class::isInstance)
        .map(it -> ((Default.Identity) it).options())
        .flatMap(
            options ->
                Optional.ofNullable(LEAST.get(column.type().text()))
                    .flatMap(least -> neverGiven(options, least)));
  }

  // Whole numbers have one value more below zero than above: -1 - least is the greatest.
  private static Optional<Long> neverGiven(SequenceOptions options, long least) {
    if (options.increment() > 0) {
      long first = options.minimum().orElse(1L);
      return first > least ? Optional.of(first - 1) : Optional.empty();
    }
    long first = options.maximum().orElse(-1L);
    return first < -1 - least ? Optional.of(first + 1) : Optional.empty();
  }
}
