package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;

/** {@code alter table ... rename constraint ... to ...}. */
public record RenameConstraint(QualifiedName table, String from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    Table whole = before.require(table);
    if (whole.constraint(from).isEmpty()) {
      throw new SchemaException("There is no constraint " + from + " of table " + table + ".");
    }
    if (whole.constraint(to).isPresent()) {
      throw new SchemaException("Constraint " + to + " of table " + table + " is there already.");
    }
    InheritanceLookup.of(before, table).refuseConstraint(from, describe());
    boolean hasIndex = whole.constraint(from).filter(Constraint::hasIndex).isPresent();
    boolean isCheck = whole.constraint(from).filter(Check.class::isInstance).isPresent();
    // PostgreSQL renames the copies of a check along, and no others.
    Schema named = isCheck ? before : CopyNames.renamed(before, table, from, to);
    return named
        .changing(
            table, it -> it.withConstraints(it.constraints().stream().map(this::renamed).toList()))
        .changing(table, it -> hasIndex ? IdentityIndex.renamed(it, from, to) : it);
  }

  private Constraint renamed(Constraint constraint) {
    return constraint.name().equals(from) ? constraint.withName(to) : constraint;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameConstraint(table, to, from));
  }

  @Override
  public String describe() {
    return "rename constraint %s of table %s to %s".formatted(from, table, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
