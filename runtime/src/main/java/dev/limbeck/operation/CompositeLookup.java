package dev.limbeck.operation;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.UserType;

/** Finds the composite type, and the attribute of it, that an operation speaks of. */
final class CompositeLookup implements UserType.Visitor<CompositeType> {

  private CompositeLookup() {}

  static CompositeType require(Schema schema, QualifiedName type) {
    return schema.requireType(type).accept(new CompositeLookup());
  }

  static Attribute require(Schema schema, QualifiedName type, String attribute) {
    return require(schema, type)
        .attribute(attribute)
        .orElseThrow(
            () ->
                new SchemaException(
                    "Composite type %s has no attribute %s.".formatted(type, attribute)));
  }

  @Override
  public CompositeType visit(EnumType type) {
    throw new SchemaException("Type " + type.name() + " is an enum and no composite type.");
  }

  @Override
  public CompositeType visit(CompositeType type) {
    return type;
  }

  @Override
  public CompositeType visit(DomainType type) {
    throw new SchemaException("Type " + type.name() + " is a domain and no composite type.");
  }
}
