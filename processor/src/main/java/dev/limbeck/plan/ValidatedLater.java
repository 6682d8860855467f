package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.schema.Constraint;
import java.util.List;
import java.util.function.Predicate;

/**
 * A rule that holds for new rows at once and for the others after they were read, in a transaction
 * of its own, while reading and writing go on.
 *
 * @param isMeant the constraints that PostgreSQL can take so
 */
record ValidatedLater(Predicate<Constraint> isMeant) implements StepRewrite {

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AddConstraint add)
        || add.notValid()
        || !isMeant.test(add.constraint())
        || !situation.isInUse(add.table())) {
      return List.of(step);
    }
    return List.of(
        new AddConstraint(add.table(), add.constraint(), true),
        new ValidateConstraint(add.table(), add.constraint().name()));
  }
}
