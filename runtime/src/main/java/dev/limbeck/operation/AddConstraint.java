package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/** {@code alter table ... add constraint ...}. */
public record AddConstraint(QualifiedName table, Constraint constraint) implements Operation {

  @Override
  public Schema apply(Schema before) {
    if (before.require(table).constraint(constraint.name()).isPresent()) {
      throw new SchemaException(
          "Constraint %s of table %s is there already.".formatted(constraint.name(), table));
    }
    return before.changing(table, it -> it.plus(constraint));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropConstraint(table, constraint.name()));
  }

  @Override
  public String describe() {
    return "add constraint " + constraint.name() + " to table " + table;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
