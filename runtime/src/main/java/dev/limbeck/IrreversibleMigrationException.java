package dev.limbeck;

import dev.limbeck.problem.RefusedException;

/** Thrown by a migration that cannot be undone; nothing has been changed. */
public final class IrreversibleMigrationException extends RefusedException {

  private static final long serialVersionUID = 1L;

  public IrreversibleMigrationException(String message) {
    super(message);
  }
}
