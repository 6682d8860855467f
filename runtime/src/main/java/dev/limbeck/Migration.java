package dev.limbeck;

/**
 * One step in the history of a schema, in both directions.
 *
 * <p>Neither method does anything to a database: each says what is to be done, and Limbeck does it
 * when its turn comes. So a migration can be shown as SQL, checked and replayed in memory. An
 * implementation has a constructor without parameters and a {@link Revision}.
 */
public interface Migration {

  /** Says what leads to this revision. */
  void upgrade(Operations op);

  /**
   * Says what leads back.
   *
   * @throws IrreversibleMigrationException unless overridden
   */
  default void downgrade(Operations op) {
    throw new IrreversibleMigrationException(
        getClass().getName() + " says no way back; write its downgrade first.");
  }
}
