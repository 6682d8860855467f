package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a downgrade to a place takes back. */
record DowngradeResolution(RevisionGraph graph, Set<String> applied, String word)
    implements Target.Visitor<List<RevisionInfo>> {

  @Override
  public List<RevisionInfo> visit(Target.Head head) {
    return new RevisionLookup(graph).head().map(this::downTo).orElse(List.of());
  }

  @Override
  public List<RevisionInfo> visit(Target.Base base) {
    return takenBack(graph.revisions());
  }

  @Override
  public List<RevisionInfo> visit(Target.Named named) {
    return downTo(new RevisionLookup(graph).named(named.word()));
  }

  @Override
  public List<RevisionInfo> visit(Target.Relative relative) {
    if (relative.steps() > 0) {
      throw new RefusedException(
          "\"%s\" goes up; to go there, upgrade to %s.".formatted(word, word));
    }
    Set<String> left = new TreeSet<>(applied);
    List<RevisionInfo> steps = new ArrayList<>();
    while (steps.size() < -relative.steps()) {
      RevisionInfo last = onlyLast(left, steps.size());
      left.remove(last.id());
      steps.add(last);
    }
    return steps;
  }

  private RevisionInfo onlyLast(Set<String> left, int steps) {
    List<RevisionInfo> tips = graph.tips(left);
    if (tips.isEmpty()) {
      throw new RefusedException(
          "\"%s\" goes below base: only %d can be taken back; downgrade to base."
              .formatted(word, steps));
    }
    if (tips.size() > 1) {
      throw new RefusedException(
          "\"%s\" comes to where %d revisions are the last: %s; name the one to go back to."
              .formatted(word, tips.size(), Words.names(tips)));
    }
    return tips.get(0);
  }

  private List<RevisionInfo> downTo(RevisionInfo target) {
    if (!applied.contains(target.id())) {
      throw new RefusedException(
          "Revision %s is not applied, so there is no way down to it; the database is at %s."
              .formatted(Words.name(target), here()));
    }
    return takenBack(graph.descendants(target.id()));
  }

  private String here() {
    return applied.isEmpty() ? "base" : Words.names(graph.tips(applied));
  }

  private List<RevisionInfo> takenBack(Collection<RevisionInfo> revisions) {
    List<RevisionInfo> steps =
        new ArrayList<>(
            revisions.stream().filter(revision -> applied.contains(revision.id())).toList());
    Collections.reverse(steps);
    return steps;
  }
}
