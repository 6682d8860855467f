package dev.limbeck.pending;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import dev.limbeck.snapshot.Aspect;

/** What an entity says a constraint by. */
record ConstraintAspect() implements Constraint.Visitor<Aspect> {

  @Override
  public Aspect visit(PrimaryKey primaryKey) {
    return Aspect.PRESENCE;
  }

  @Override
  public Aspect visit(Unique unique) {
    return Aspect.UNIQUENESS;
  }

  @Override
  public Aspect visit(ForeignKey foreignKey) {
    return Aspect.FOREIGN_KEY;
  }

  @Override
  public Aspect visit(Exclusion exclusion) {
    return Aspect.EXCLUSION;
  }

  @Override
  public Aspect visit(Check check) {
    return Aspect.CHECK;
  }
}
