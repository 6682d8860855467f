package dev.limbeck;

import dev.limbeck.execute.RunRequest;
import dev.limbeck.operation.Operation;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.util.List;
import java.util.Set;

/** Asks for a run to a place in the graph of the migrations on a class path. */
record TargetRequest(
    MigrationClasses classes, RevisionGraph graph, Direction direction, String target)
    implements RunRequest {

  @Override
  public RevisionPlan plan(Set<String> applied) {
    return direction == Direction.UPGRADE
        ? RevisionPlan.upgrade(graph, applied, target)
        : RevisionPlan.downgrade(graph, applied, target);
  }

  @Override
  public List<RevisionInfo> inOrder(Set<String> ids) {
    return graph.revisions().stream().filter(it -> ids.contains(it.id())).toList();
  }

  @Override
  public List<Operation> operations(RevisionInfo revision, Direction way) {
    return classes.operations(revision, way);
  }
}
