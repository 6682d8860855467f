package dev.limbeck.operation;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.UserType;

/** Finds the enum type, and the value of it, that an operation speaks of. */
final class EnumLookup implements UserType.Visitor<EnumType> {

  private EnumLookup() {}

  static EnumType require(Schema schema, QualifiedName type) {
    return schema.requireType(type).accept(new EnumLookup());
  }

  static int indexOf(EnumType type, String value) {
    int index = type.values().indexOf(value);
    if (index < 0) {
      throw new SchemaException("Enum type %s has no value %s.".formatted(type.name(), value));
    }
    return index;
  }

  @Override
  public EnumType visit(EnumType type) {
    return type;
  }

  @Override
  public EnumType visit(CompositeType type) {
    throw new SchemaException("Type " + type.name() + " is a composite type and no enum.");
  }

  @Override
  public EnumType visit(DomainType type) {
    throw new SchemaException("Type " + type.name() + " is a domain and no enum.");
  }
}
