package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/** A column that the entities say how to fill gets its values in the transaction that adds it. */
final class FillingTogether implements StepRewrite {

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    return Backfilling.in(List.of(step), situation.hints());
  }
}
