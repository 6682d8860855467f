package dev.limbeck.operation;

import static java.util.stream.Stream.concat;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.stream.Stream;

/** {@code alter type ... add attribute ...}, which is null in every value that is there. */
public record AddAttribute(QualifiedName type, Attribute attribute) implements Operation {

  @Override
  public Schema apply(Schema before) {
    CompositeType found = CompositeLookup.require(before, type);
    if (found.attribute(attribute.name()).isPresent()) {
      throw new SchemaException(
          "Attribute " + type + "." + attribute.name() + " is there already.");
    }
    return before
        .minusType(type)
        .plus(
            found.withAttributes(
                concat(found.attributes().stream(), Stream.of(attribute)).toList()));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropAttribute(type, attribute.name()));
  }

  @Override
  public String describe() {
    return "add attribute %s.%s %s".formatted(type, attribute.name(), attribute.type());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
