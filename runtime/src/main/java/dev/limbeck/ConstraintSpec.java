package dev.limbeck;

import dev.limbeck.schema.Constraint;

/** A constraint as a migration spells it; see {@link Definitions}. */
public sealed interface ConstraintSpec
    permits PrimaryKeySpec, UniqueSpec, ForeignKeySpec, CheckSpec, ExclusionSpec {

  /** The constraint that was spelled. */
  Constraint constraint();
}
