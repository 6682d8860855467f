package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code alter table ... validate constraint ...}: reads the rows that were there before a
 * constraint was added without looking at them. Reading and writing go on meanwhile.
 */
public record ValidateConstraint(QualifiedName table, String constraint) implements Operation {

  @Override
  public Schema apply(Schema before) {
    if (before.require(table).constraint(constraint).isEmpty()) {
      throw new SchemaException(
          "There is no constraint %s on table %s.".formatted(constraint, table));
    }
    return before;
  }

  /** Nothing: that a constraint was checked once does no harm. */
  @Override
  public List<Operation> inverse(Schema before) {
    return List.of();
  }

  @Override
  public String describe() {
    return "validate constraint " + constraint + " of table " + table;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
