package dev.limbeck.shadow;

import dev.limbeck.problem.LimbeckException;

/** The private PostgreSQL could not be started or used; the message says why and the way out. */
public final class ShadowException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  ShadowException(String message) {
    super(message);
  }

  ShadowException(String message, Throwable cause) {
    super(message, cause);
  }
}
