package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * A foreign key of a table with rows is added without looking at them: it would keep both tables
 * from being written while it reads the one.
 */
final class ForeignKeyValidatedLater implements StepRewrite {

  private static final StepRewrite LATER = new ValidatedLater(it -> it.asForeignKey().isPresent());

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    return LATER.instead(step, situation);
  }
}
