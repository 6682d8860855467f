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

  public SnapshotOptions withNaming(Naming value) {
    return new SnapshotOptions(value, hibernate, constraintNames, defaultSchema);
  }

  public SnapshotOptions withHibernate(HibernateLevel value) {
    return new SnapshotOptions(naming, value, constraintNames, defaultSchema);
  }

  public SnapshotOptions withConstraintNames(ConstraintNames value) {
    return new SnapshotOptions(naming, hibernate, value, defaultSchema);
  }

  public SnapshotOptions withDefaultSchema(Optional<String> value) {
    return new SnapshotOptions(naming, hibernate, constraintNames, value);
  }
}
