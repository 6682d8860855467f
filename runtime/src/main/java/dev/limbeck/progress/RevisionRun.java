package dev.limbeck.progress;

import dev.limbeck.revision.RevisionInfo;
import java.time.Duration;
import java.util.List;

/**
 * One revision that was run.
 *
 * @param how whether it was run whole
 * @param steps the statements and Java steps that this run ran
 */
public record RevisionRun(RevisionInfo revision, How how, List<StepRun> steps, Duration took) {

  public RevisionRun {
    steps = List.copyOf(steps);
  }

  /** How a revision was run. */
  public enum How {
    /** From its first step to its last. */
    WHOLE,
    /** From where an earlier run was cut off to its last step. */
    RESUMED,
    /** Backward from where an earlier run in the other direction was cut off. */
    BACKED_OUT
  }
}
