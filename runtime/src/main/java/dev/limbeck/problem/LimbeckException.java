package dev.limbeck.problem;

/** Something went wrong; the message is one sentence for a person: what, where, and the way out. */
public class LimbeckException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LimbeckException(String message) {
    super(message);
  }

  public LimbeckException(String message, Throwable cause) {
    super(message, cause);
  }
}
