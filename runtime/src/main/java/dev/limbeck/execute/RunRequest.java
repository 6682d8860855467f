package dev.limbeck.execute;

import dev.limbeck.operation.Operation;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a run is asked for, and the revisions that it may come by. */
public interface RunRequest {

  /** Which way it goes. */
  Direction direction();

  /**
   * The digest of the revisions of a database that nothing is to be done on, where that is known
   * without reading the graph; see {@link dev.limbeck.revision.RevisionIndex}.
   */
  default Optional<String> digestOfGoal() {
    return Optional.empty();
  }

  /**
   * What is to be run on a database with these revisions.
   *
   * @throws dev.limbeck.problem.RefusedException if there is no way
   */
  RevisionPlan plan(Set<String> applied);

  /** The known ones of these revisions, each after those that it follows. */
  List<RevisionInfo> inOrder(Set<String> ids);

  /**
   * What a revision does, in the order in which it is run.
   *
   * @throws dev.limbeck.problem.RefusedException if there is no way in that direction
   */
  List<Operation> operations(RevisionInfo revision, Direction direction);

  /**
   * Whether the author of a revision says of a loss of data that it is meant so. True where there
   * is no author to be asked.
   */
  default boolean acceptsLoss(RevisionInfo revision) {
    return true;
  }
}
