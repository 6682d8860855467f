package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;

/** {@code alter table ... drop constraint ...}. */
public record DropConstraint(QualifiedName table, String constraint)
    implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    Table whole = before.require(table);
    if (dropped(before).hasIndex()) {
      IdentityIndex.requireUnused(whole, constraint);
    }
    InheritanceLookup.of(before, table).refuseConstraint(constraint, describe());
    Schema after =
        before.changing(
            table,
            it ->
                it.withConstraints(
                    whole.constraints().stream()
                        .filter(other -> !other.name().equals(constraint))
                        .toList()));
    return CopyNames.without(after, table, constraint);
  }

  private Constraint dropped(Schema before) {
    return before
        .require(table)
        .constraint(constraint)
        .orElseThrow(
            () ->
                new SchemaException(
                    "There is no constraint " + constraint + " of table " + table + "."));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return MergedParts.apart(new AddConstraint(table, dropped(before)), before);
  }

  @Override
  public boolean isDone(Schema before) {
    return before.require(table).constraint(constraint).isEmpty();
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop constraint " + constraint + " of table " + table;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
