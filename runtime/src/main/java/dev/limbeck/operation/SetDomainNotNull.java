package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/** {@code alter domain ... set not null} and {@code drop not null}. */
public record SetDomainNotNull(QualifiedName domain, boolean notNull) implements Operation {

  @Override
  public Schema apply(Schema before) {
    return DomainLookup.changing(before, domain, it -> it.withNullable(!notNull));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new SetDomainNotNull(domain, !DomainLookup.require(before, domain).nullable()));
  }

  @Override
  public String describe() {
    return (notNull ? "set" : "drop") + " not null of domain " + domain;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
