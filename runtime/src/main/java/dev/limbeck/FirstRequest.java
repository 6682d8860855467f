package dev.limbeck;

import dev.limbeck.execute.RunRequest;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import dev.limbeck.revision.StampPlan;
import java.util.List;
import java.util.Set;

/** Speaks of a first revision that nobody compiled yet. */
record FirstRequest(RevisionInfo revision, List<Operation> upgrade) implements RunRequest {

  FirstRequest {
    upgrade = List.copyOf(upgrade);
  }

  /**
   * What is to be written down.
   *
   * @throws RefusedException if the database has a revision already
   */
  StampPlan stamp(Set<String> applied) {
    if (!applied.isEmpty()) {
      throw new RefusedException(
          "The database has revisions already: %s. Nothing was written down."
              .formatted(String.join(", ", applied)));
    }
    return new StampPlan(List.of(revision), List.of());
  }

  @Override
  public Direction direction() {
    return Direction.UPGRADE;
  }

  @Override
  public RevisionPlan plan(Set<String> applied) {
    return new RevisionPlan(Direction.UPGRADE, applied.isEmpty() ? List.of(revision) : List.of());
  }

  @Override
  public List<RevisionInfo> inOrder(Set<String> ids) {
    return ids.contains(revision.id()) ? List.of(revision) : List.of();
  }

  @Override
  public List<Operation> operations(RevisionInfo asked, Direction way) {
    return way == Direction.UPGRADE ? upgrade : List.of();
  }
}
