package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * A foreign key of a table with rows is added without looking at them: it would keep both tables
 * from being written while it reads the one.
 */
final class ForeignKeyValidatedLater implements Rewrite {

  @Override
  public List<Operation> in(Steps steps) {
    return new ValidatedLater(it -> it.asForeignKey().isPresent()).in(steps);
  }
}
