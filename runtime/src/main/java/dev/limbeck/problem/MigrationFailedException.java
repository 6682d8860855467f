package dev.limbeck.problem;

/**
 * A revision failed while it was run; it was rolled back as a whole, and what ran before it stays.
 */
public final class MigrationFailedException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  private final String revision;

  public MigrationFailedException(String revision, String message, Throwable cause) {
    super(message, cause);
    this.revision = revision;
  }

  /** The id of the revision. */
  public String revision() {
    return revision;
  }
}
