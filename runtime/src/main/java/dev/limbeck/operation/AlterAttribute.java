package dev.limbeck.operation;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code alter type ... alter attribute ... type ...}, which PostgreSQL does while no column is of
 * the composite type; otherwise see {@link RebuildType}.
 */
public record AlterAttribute(QualifiedName type, Attribute before, Attribute after)
    implements Operation {

  public AlterAttribute {
    if (!before.name().equals(after.name())) {
      throw new SchemaException(
          "Attribute %s.%s cannot change its name to %s here; drop it and add the other one."
              .formatted(type, before.name(), after.name()));
    }
  }

  @Override
  public Schema apply(Schema schema) {
    Attribute there = CompositeLookup.require(schema, type, before.name());
    if (!there.equals(before)) {
      throw new SchemaException(
          "Attribute %s.%s is not what the change starts from: it is of type %s, expected was %s."
              .formatted(type, before.name(), there.type(), before.type()));
    }
    CompositeType found = CompositeLookup.require(schema, type);
    return schema
        .minusType(type)
        .plus(
            found.withAttributes(
                found.attributes().stream().map(it -> it.equals(before) ? after : it).toList()));
  }

  @Override
  public List<Operation> inverse(Schema schema) {
    return List.of(new AlterAttribute(type, after, before));
  }

  @Override
  public String describe() {
    return "alter attribute %s.%s: type %s to %s"
        .formatted(type, before.name(), before.type(), after.type());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
