package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.UserType;
import java.util.function.UnaryOperator;

/** Finds the domain, and the check of it, that an operation speaks of. */
final class DomainLookup implements UserType.Visitor<DomainType> {

  private DomainLookup() {}

  static DomainType require(Schema schema, QualifiedName domain) {
    return schema.requireType(domain).accept(new DomainLookup());
  }

  static Check require(Schema schema, QualifiedName domain, String check) {
    return require(schema, domain)
        .check(check)
        .orElseThrow(
            () -> new SchemaException("Domain %s has no constraint %s.".formatted(domain, check)));
  }

  /** The schema with the domain changed. */
  static Schema changing(Schema schema, QualifiedName domain, UnaryOperator<DomainType> change) {
    DomainType found = require(schema, domain);
    return schema.minusType(domain).plus(change.apply(found));
  }

  @Override
  public DomainType visit(EnumType type) {
    throw new SchemaException("Type " + type.name() + " is an enum and no domain.");
  }

  @Override
  public DomainType visit(CompositeType type) {
    throw new SchemaException("Type " + type.name() + " is a composite type and no domain.");
  }

  @Override
  public DomainType visit(DomainType type) {
    return type;
  }
}
