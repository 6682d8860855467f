package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.Optional;

/** A rewrite that brings together a step and a later one that undoes what it does to others. */
interface SwapRewrite extends Rewrite {

  /** What is done instead of a step and another, if the rewrite has a part in it. */
  Optional<Swap> swap(Operation step, Steps steps);

  @Override
  default void in(Planning planning, Rule rule) {
    planning.pairByPair(rule, this);
  }
}
