package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/** {@code alter domain ... drop constraint ...}. */
public record DropDomainConstraint(QualifiedName domain, String constraint) implements Operation {

  @Override
  public Schema apply(Schema before) {
    DomainLookup.require(before, domain, constraint);
    return DomainLookup.changing(
        before,
        domain,
        it ->
            it.withChecks(
                it.checks().stream().filter(check -> !check.name().equals(constraint)).toList()));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(
        new AddDomainConstraint(domain, DomainLookup.require(before, domain, constraint)));
  }

  @Override
  public String describe() {
    return "drop constraint " + constraint + " of domain " + domain;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
