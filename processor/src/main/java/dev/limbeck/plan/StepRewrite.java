package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** A rewrite that looks at one step at a time. */
non-sealed interface StepRewrite extends Rewrite {

  /** What is done instead of the step; the step itself where the rewrite has no part in it. */
  List<Operation> instead(Operation step, Situation situation);

  @Override
  default List<Operation> in(Steps steps) {
    List<Operation> rewritten = new ArrayList<>();
    Situation situation = steps.start();
    for (Operation step : steps.operations()) {
      rewritten.addAll(instead(step, situation));
      situation = situation.after(step);
    }
    return rewritten;
  }
}
