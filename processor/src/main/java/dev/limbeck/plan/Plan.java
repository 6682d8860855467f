package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * How the planner writes the steps of a migration.
 *
 * @param operations all of them
 * @param improvements what of them it wrote in another way, in the order of the steps
 */
public record Plan(List<Operation> operations, List<Improvement> improvements) {

  public Plan {
    operations = List.copyOf(operations);
    improvements = List.copyOf(improvements);
  }
}
