package dev.limbeck.progress;

import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.time.Duration;
import java.util.Optional;

/** Is told what a run does, on the thread that does it; each method does nothing by itself. */
public interface ProgressListener {

  /** Another run holds the lock; told when the waiting begins and now and then while it lasts. */
  default void waiting(Optional<LockHolder> holder, Duration waited) {}

  /** The lock is held, and this is what will be run. */
  default void planned(RevisionPlan plan) {}

  /** A revision's transaction begins. */
  default void started(RevisionPlan plan, RevisionInfo revision) {}

  /** A statement or Java step comes next: {@code number} of {@code count} in its revision. */
  default void step(RevisionInfo revision, String text, int number, int count) {}

  /** A revision's transaction is committed. */
  default void finished(RevisionPlan plan, RevisionInfo revision, Duration took) {}
}
