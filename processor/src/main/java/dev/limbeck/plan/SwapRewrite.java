package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A rewrite that brings together a step and a later one that undoes what it does to others. */
non-sealed interface SwapRewrite extends Rewrite {

  /** What is done instead of a step and another, if the rewrite has a part in it. */
  Optional<Swap> swap(Operation step, Steps steps);

  @Override
  default List<Operation> in(Steps steps) {
    Steps rewritten = steps;
    for (Operation step : steps.operations()) {
      Optional<Swap> swap = swap(step, rewritten);
      if (swap.isPresent()) {
        rewritten = rewritten.with(swap.orElseThrow().in(rewritten.operations()));
      }
    }
    return rewritten.operations();
  }
}
