package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Check;
import java.util.List;

/**
 * A check of a table with rows is added without looking at them: it would keep the table from being
 * read and written while it reads it.
 */
final class CheckValidatedLater implements StepRewrite {

  private static final StepRewrite LATER = new ValidatedLater(Check.class::isInstance);

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    return LATER.instead(step, situation);
  }
}
