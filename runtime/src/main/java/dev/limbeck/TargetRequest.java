package dev.limbeck;

import dev.limbeck.dialect.DataLoss;
import dev.limbeck.execute.RunRequest;
import dev.limbeck.operation.Operation;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks for a run to a place in the graph of the migrations on a class path. */
final class TargetRequest implements RunRequest {

  private final MigrationClasses classes;
  private final Direction direction;
  private final String target;
  private @Nullable RevisionGraph graph;

  TargetRequest(MigrationClasses classes, Direction direction, String target) {
    this.classes = classes;
    this.direction = direction;
    this.target = target;
  }

  @Override
  public Direction direction() {
    return direction;
  }

  @Override
  public Optional<String> digestOfGoal() {
    boolean toHead =
        direction == Direction.UPGRADE && (target.equals("head") || target.equals("heads"));
    return toHead ? classes.digest() : Optional.empty();
  }

  @Override
  public RevisionPlan plan(Set<String> applied) {
    return direction == Direction.UPGRADE
        ? RevisionPlan.upgrade(graph(), applied, target)
        : RevisionPlan.downgrade(graph(), applied, target);
  }

  @Override
  public List<RevisionInfo> inOrder(Set<String> ids) {
    return graph().revisions().stream().filter(it -> ids.contains(it.id())).toList();
  }

  @Override
  public List<Operation> operations(RevisionInfo revision, Direction way) {
    return classes.operations(revision, way);
  }

  @Override
  public boolean acceptsLoss(RevisionInfo revision) {
    return classes.accepted(revision).stream()
        .anyMatch(it -> it.rule().equals(DataLoss.RULE) && !it.reason().isBlank());
  }

  // Read when it is needed: at head, where most runs are, it is not.
  private RevisionGraph graph() {
    RevisionGraph known = graph;
    if (known == null) {
      known = RevisionGraph.of(classes.revisions());
      graph = known;
    }
    return known;
  }
}
