package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * Steps of a migration that the planner writes in another way.
 *
 * @param rule the first that has a part in it
 * @param before one step, or several that are written anew together
 */
public record Improvement(Rule rule, List<Operation> before, List<Operation> after) {

  public Improvement {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
