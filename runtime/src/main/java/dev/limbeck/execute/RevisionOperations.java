package dev.limbeck.execute;

import dev.limbeck.operation.Operation;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;

/** What a revision does, in one direction. */
@FunctionalInterface
public interface RevisionOperations {

  /**
   * The operations, in the order they are run.
   *
   * @throws dev.limbeck.problem.RefusedException if there is no way in that direction
   */
  List<Operation> of(RevisionInfo revision, Direction direction);
}
