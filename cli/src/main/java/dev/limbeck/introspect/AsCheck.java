package dev.limbeck.introspect;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.Optional;

/** The constraint as a check, if it is one. */
final class AsCheck implements Constraint.Visitor<Optional<Check>> {

  static Optional<Check> of(Constraint constraint) {
    return constraint.accept(new AsCheck());
  }

  @Override
  public Optional<Check> visit(PrimaryKey primaryKey) {
    return Optional.empty();
  }

  @Override
  public Optional<Check> visit(Unique unique) {
    return Optional.empty();
  }

  @Override
  public Optional<Check> visit(ForeignKey foreignKey) {
    return Optional.empty();
  }

  @Override
  public Optional<Check> visit(Check check) {
    return Optional.of(check);
  }

  @Override
  public Optional<Check> visit(Exclusion exclusion) {
    return Optional.empty();
  }
}
