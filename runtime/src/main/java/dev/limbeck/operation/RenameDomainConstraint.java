package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/** {@code alter domain ... rename constraint ... to ...}. */
public record RenameDomainConstraint(QualifiedName domain, String from, String to)
    implements Operation {

  @Override
  public Schema apply(Schema before) {
    DomainLookup.require(before, domain, from);
    if (DomainLookup.require(before, domain).check(to).isPresent()) {
      throw new SchemaException("Constraint " + to + " of domain " + domain + " is there already.");
    }
    return DomainLookup.changing(
        before, domain, it -> it.withChecks(it.checks().stream().map(this::renamed).toList()));
  }

  private Check renamed(Check check) {
    return check.name().equals(from) ? check.withName(to) : check;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameDomainConstraint(domain, to, from));
  }

  @Override
  public String describe() {
    return "rename constraint %s of domain %s to %s".formatted(from, domain, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
