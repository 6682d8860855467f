package dev.limbeck.problem;

/** Limbeck would not do what was asked, and nothing was changed; the message says why. */
public class RefusedException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }

  public RefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
