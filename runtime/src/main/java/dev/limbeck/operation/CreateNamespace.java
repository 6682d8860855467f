package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.TreeSet;

/** {@code create schema ...}. */
public record CreateNamespace(String name) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    TreeSet<String> names = new TreeSet<>(before.namespaces());
    if (!names.add(name)) {
      throw new SchemaException("Schema " + name + " is there already.");
    }
    return before.withNamespaces(names);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropNamespace(name));
  }

  @Override
  public boolean isDone(Schema before) {
    return before.namespaces().contains(name);
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    return "create schema " + name;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
