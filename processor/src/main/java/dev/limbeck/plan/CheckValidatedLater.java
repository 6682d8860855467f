package dev.limbeck.plan;

import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.ValidateDomainConstraint;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.QualifiedName;
import java.util.List;

/**
 * A check of a table with rows is added without looking at them: it would keep the table from being
 * read and written while it reads it. So is a check of a domain that such tables have columns of.
 */
final class CheckValidatedLater implements StepRewrite {

  private static final ValidatedLater OF_TABLES = new ValidatedLater(Check.class::isInstance);

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (!(step instanceof AddDomainConstraint add)
        || add.notValid()
        || !isInUse(add.domain(), situation)) {
      return OF_TABLES.instead(step, situation);
    }
    return List.of(
        new AddDomainConstraint(add.domain(), add.check(), true),
        new ValidateDomainConstraint(add.domain(), add.check().name()));
  }

  private static boolean isInUse(QualifiedName domain, Situation situation) {
    return situation.schema().tables().stream()
        .filter(table -> situation.isInUse(table.name()))
        .flatMap(table -> table.columns().stream())
        .anyMatch(column -> situation.schema().isMadeOf(column.type(), domain));
  }
}
