package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * {@code alter domain ... set default ...}, for columns that have no default of their own.
 *
 * @param value the default; empty to drop it
 */
public record SetDomainDefault(QualifiedName domain, Optional<String> value) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return DomainLookup.changing(before, domain, it -> it.withValue(value));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new SetDomainDefault(domain, DomainLookup.require(before, domain).value()));
  }

  @Override
  public String describe() {
    return (value.isPresent() ? "change default of domain " : "drop default of domain ") + domain;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
