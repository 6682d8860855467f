package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;
import java.util.Optional;

/** A rewrite that brings together a step and a later one that undoes what it does to others. */
interface SwapRewrite extends Rewrite {

  /**
   * What is done instead of a step and another, if the rewrite has a part in it.
   *
   * @param situation what the step meets
   * @param behind the steps after it
   */
  Optional<Swap> swap(Operation step, Situation situation, List<Operation> behind);

  @Override
  default void in(Planning planning, Rule rule) {
    planning.pairByPair(rule, this);
  }
}
