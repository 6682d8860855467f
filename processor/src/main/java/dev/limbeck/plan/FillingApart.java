package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * A column that the entities say how to fill gets its values after the transaction that adds it,
 * which would keep others from the table while all rows are written. What others insert meanwhile
 * has the column's default already.
 */
final class FillingApart implements StepRewrite {

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    return Fill.of(step, situation.hints())
        .map(fill -> fill.apart(situation.schema()))
        .orElse(List.of(step));
  }
}
