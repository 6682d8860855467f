package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code alter table ... add constraint ...}.
 *
 * @param notValid whether it holds for new rows at once and for those that are there only after
 *     {@link ValidateConstraint}; PostgreSQL knows this of checks and foreign keys
 */
public record AddConstraint(QualifiedName table, Constraint constraint, boolean notValid)
    implements Operation {

  /** A constraint that all rows are checked for. */
  public AddConstraint(QualifiedName table, Constraint constraint) {
    this(table, constraint, false);
  }

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
    String later = notValid ? ", not valid yet" : "";
    return "add constraint " + constraint.name() + " to table " + table + later;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
