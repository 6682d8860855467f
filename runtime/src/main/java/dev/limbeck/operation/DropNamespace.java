package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.TreeSet;

/** {@code drop schema ...}, which must be empty. */
public record DropNamespace(String name) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    TreeSet<String> names = new TreeSet<>(before.namespaces());
    if (!names.remove(name)) {
      throw new SchemaException("There is no schema " + name + ".");
    }
    return before.withNamespaces(names);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new CreateNamespace(name));
  }

  @Override
  public boolean isDone(Schema before) {
    return !before.namespaces().contains(name);
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop schema " + name;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
