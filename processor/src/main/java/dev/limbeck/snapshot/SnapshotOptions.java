package dev.limbeck.snapshot;

import java.util.Optional;

/**
 * What a snapshot has to know besides the classes.
 *
 * @param defaultSchema the schema of tables and sequences that name none; empty for PostgreSQL's
 *     search path
 */
public record SnapshotOptions(
    Naming naming,
    HibernateLevel hibernate,
    ConstraintNames constraintNames,
    Optional<String> defaultSchema) {

  /** What holds where nothing is said. */
  public static final SnapshotOptions DEFAULTS =
      new SnapshotOptions(
          Naming.JPA, HibernateLevel.V7_4, ConstraintNames.POSTGRES, Optional.empty());
}
