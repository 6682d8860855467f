package dev.limbeck.progress;

import dev.limbeck.revision.Direction;
import java.util.List;

/**
 * What a run did.
 *
 * @param revisions what was run, in that order; empty if there was nothing to do
 */
public record RunResult(Direction direction, List<RevisionRun> revisions) {

  public RunResult {
    revisions = List.copyOf(revisions);
  }

  /** Whether there was nothing to do. */
  public boolean isEmpty() {
    return revisions.isEmpty();
  }
}
