package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Check;
import java.util.List;

/**
 * A check of a table with rows is added without looking at them: it would keep the table from being
 * read and written while it reads it.
 */
final class CheckValidatedLater implements Rewrite {

  @Override
  public List<Operation> in(Steps steps) {
    return new ValidatedLater(Check.class::isInstance).in(steps);
  }
}
