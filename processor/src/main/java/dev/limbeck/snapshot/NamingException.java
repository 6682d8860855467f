package dev.limbeck.snapshot;

import dev.limbeck.problem.LimbeckException;

/** A naming strategy of the user's cannot be used, for a reason that the user can change. */
public final class NamingException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  private final String id;

  NamingException(String id, String message) {
    super(message);
    this.id = id;
  }

  NamingException(String id, String message, Throwable cause) {
    super(message, cause);
    this.id = id;
  }

  /** The id that the problem is looked up by. */
  public String id() {
    return id;
  }
}
