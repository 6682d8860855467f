package dev.limbeck.operation;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;

/** {@code alter type ... drop attribute ...} with what values hold in it. */
public record DropAttribute(QualifiedName type, String attribute) implements Operation {

  @Override
  public Schema apply(Schema before) {
    CompositeLookup.require(before, type, attribute);
    CompositeType found = CompositeLookup.require(before, type);
    return before
        .minusType(type)
        .plus(
            found.withAttributes(
                found.attributes().stream().filter(it -> !it.name().equals(attribute)).toList()));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new AddAttribute(type, CompositeLookup.require(before, type, attribute)));
  }

  @Override
  public String describe() {
    return "drop attribute " + type + "." + attribute;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
