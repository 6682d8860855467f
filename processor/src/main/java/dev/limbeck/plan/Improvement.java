package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * Steps of a migration, and how the planner would write them.
 *
 * @param rule the first that has a part in it
 * @param before one step, or several that are written anew together
 */
public record Improvement(Rule rule, List<Operation> before, List<Operation> after) {

  public Improvement {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** All that the planner would write in another way, in the order of the steps. */
  public static List<Improvement> of(Schema before, List<Operation> steps, Hints hints) {
    return new Improvements(new Steps(before, steps, hints)).found();
  }
}
