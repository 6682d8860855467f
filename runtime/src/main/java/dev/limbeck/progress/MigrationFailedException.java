package dev.limbeck.progress;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.RevisionInfo;

/**
 * A revision failed while it was run. What ran before it stays; of the revision itself the message
 * says what stays: nothing where it is one transaction, else the steps before the one that failed,
 * and the next run goes on from there. The cause is what the database or the Java step said.
 */
public final class MigrationFailedException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  private final transient RunResult done;
  private final transient RevisionInfo revision;

  public MigrationFailedException(
      RunResult done, RevisionInfo revision, String message, Throwable cause) {
    super(message, cause);
    this.done = done;
    this.revision = revision;
  }

  /** What the run did before it failed. */
  public RunResult done() {
    return done;
  }

  /** The revision that failed. */
  public RevisionInfo revision() {
    return revision;
  }
}
