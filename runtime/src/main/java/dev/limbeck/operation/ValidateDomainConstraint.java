package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * {@code alter domain ... validate constraint ...}: reads every table with a column of the domain,
 * in a transaction of its own.
 */
public record ValidateDomainConstraint(QualifiedName domain, String constraint)
    implements Operation {

  @Override
  public Schema apply(Schema before) {
    DomainLookup.require(before, domain, constraint);
    return before;
  }

  /** Nothing: that a constraint was checked once does no harm. */
  @Override
  public List<Operation> inverse(Schema before) {
    return List.of();
  }

  @Override
  public String describe() {
    return "validate constraint " + constraint + " of domain " + domain;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
