package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code alter domain ... add constraint ...}.
 *
 * @param notValid whether it holds for new values at once and for those that are there only after
 *     {@link ValidateDomainConstraint}
 */
public record AddDomainConstraint(QualifiedName domain, Check check, boolean notValid)
    implements Operation {

  /** A constraint that all values are checked for. */
  public AddDomainConstraint(QualifiedName domain, Check check) {
    this(domain, check, false);
  }

  @Override
  public Schema apply(Schema before) {
    if (DomainLookup.require(before, domain).check(check.name()).isPresent()) {
      throw new SchemaException(
          "Constraint %s of domain %s is there already.".formatted(check.name(), domain));
    }
    return DomainLookup.changing(
        before,
        domain,
        it -> it.withChecks(Stream.concat(it.checks().stream(), Stream.of(check)).toList()));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropDomainConstraint(domain, check.name()));
  }

  @Override
  public String describe() {
    return "add constraint %s to domain %s%s"
        .formatted(check.name(), domain, notValid ? ", not valid yet" : "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
