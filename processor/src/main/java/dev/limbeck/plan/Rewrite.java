package dev.limbeck.plan;

/** Says the steps of a migration in another way, that leads to the same schema. */
interface Rewrite {

  /** Takes its part in a plan, under the name of a rule. */
  void in(Planning planning, Rule rule);
}
