package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/** A rewrite that looks at one step at a time. */
interface StepRewrite extends Rewrite {

  /** What is done instead of the step; the step itself where the rewrite has no part in it. */
  List<Operation> instead(Operation step, Situation situation);

  @Override
  default void in(Planning planning, Rule rule) {
    planning.stepByStep(rule, this);
  }
}
