package dev.limbeck.progress;

import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.time.Duration;
import java.util.Optional;

/**
 * Is told what a run does, on the thread that does it; each method does nothing by itself. In a
 * backfill in parallel that is one or another thread of several, but one at a time.
 */
public interface ProgressListener {

  /** Another run holds the lock; told when the waiting begins and now and then while it lasts. */
  default void waiting(Optional<LockHolder> holder, Duration waited) {}

  /**
   * A wait for others to apply revisions goes on; told when it begins and now and then.
   *
   * @param what what is missing, for a person: revisions, or a database that answers
   */
  default void awaiting(String what, Duration waited) {}

  /** The lock is held, and this is what will be run. */
  default void planned(RevisionPlan plan) {}

  /** A revision begins. */
  default void started(RevisionPlan plan, RevisionInfo revision) {}

  /** A statement or Java step comes next: {@code number} of {@code count} in its revision. */
  default void step(RevisionInfo revision, String text, int number, int count) {}

  /** A statement or Java step ended well; its transaction may not have been committed yet. */
  default void stepFinished(RevisionInfo revision, StepRun step, int count) {}

  /** A backfill goes on; told once a second at most, and at its end. */
  default void backfilling(RevisionInfo revision, BackfillProgress progress) {}

  /**
   * A transaction did not get its locks, was rolled back, and is run again after a pause.
   *
   * @param name the revision's id and message
   * @param reason what the database said
   */
  default void tryingAgain(String name, String reason, Duration pause) {}

  /** A revision is committed, all of it. */
  default void finished(RevisionPlan plan, RevisionRun run) {}

  /** A revision failed; the exception that says so is thrown right after. */
  default void failed(RevisionPlan plan, MigrationFailedException failure) {}
}
