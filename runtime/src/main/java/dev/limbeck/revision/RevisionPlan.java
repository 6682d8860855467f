package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is to be run to get from the applied revisions to a target.
 *
 * @param revisions in the order they are run; none if there is nothing to do
 */
public record RevisionPlan(Direction direction, List<RevisionInfo> revisions) {

  public RevisionPlan {
    revisions = List.copyOf(revisions);
  }

  /**
   * The way up.
   *
   * @param applied the ids of the revisions that are applied now
   * @param target a word for a place: a revision id or the start of one, a label, {@code head},
   *     {@code heads}, {@code ab12+1}, {@code +2}, {@code billing@head}
   * @throws RefusedException if the target is not one place above, or the applied revisions do not
   *     fit the graph
   */
  public static RevisionPlan upgrade(
      RevisionGraph graph, Collection<String> applied, String target) {
    Set<String> ids = AppliedCheck.require(graph, applied);
    Target place = Target.parse(target);
    return new RevisionPlan(
        Direction.UPGRADE, place.accept(new UpgradeResolution(graph, ids, target)));
  }

  /**
   * The way down.
   *
   * @param applied the ids of the revisions that are applied now
   * @param target a word for what stays: a revision id or the start of one, {@code base}, {@code
   *     ab12-1}, {@code -2}, {@code billing@base}, {@code billing@-1}
   * @throws RefusedException if the target is not one place below, or the applied revisions do not
   *     fit the graph
   */
  public static RevisionPlan downgrade(
      RevisionGraph graph, Collection<String> applied, String target) {
    Set<String> ids = AppliedCheck.require(graph, applied);
    Target place = Target.parse(target);
    return new RevisionPlan(
        Direction.DOWNGRADE, place.accept(new DowngradeResolution(graph, ids, target)));
  }
}
