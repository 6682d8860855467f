package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an upgrade to a place runs. */
record UpgradeResolution(RevisionGraph graph, Set<String> applied, String word)
    implements Target.Visitor<List<RevisionInfo>> {

  @Override
  public List<RevisionInfo> visit(Target.Head head) {
    return new RevisionLookup(graph).head().map(this::upTo).orElse(List.of());
  }

  @Override
  public List<RevisionInfo> visit(Target.Base base) {
    throw new RefusedException("base is below every revision; to go there, downgrade to base.");
  }

  @Override
  public List<RevisionInfo> visit(Target.Named named) {
    return upTo(new RevisionLookup(graph).named(named.word()));
  }

  @Override
  public List<RevisionInfo> visit(Target.Relative relative) {
    if (relative.steps() < 0) {
      throw new RefusedException(
          "\"%s\" goes down; to go there, downgrade to %s.".formatted(word, word));
    }
    Set<String> reached = new TreeSet<>(applied);
    List<RevisionInfo> steps = new ArrayList<>();
    while (steps.size() < relative.steps()) {
      RevisionInfo next = onlyNext(reached, steps.size());
      reached.add(next.id());
      steps.add(next);
    }
    return steps;
  }

  private RevisionInfo onlyNext(Set<String> reached, int steps) {
    List<RevisionInfo> next = graph.next(reached);
    if (next.isEmpty()) {
      throw new RefusedException(
          "\"%s\" goes past the head: only %d can be applied from here; upgrade to head."
              .formatted(word, steps));
    }
    if (next.size() > 1) {
      throw new RefusedException(
          "\"%s\" comes to where %d revisions could be next: %s; name one of them."
              .formatted(word, next.size(), Words.names(next)));
    }
    return next.get(0);
  }

  private List<RevisionInfo> upTo(RevisionInfo target) {
    return Stream.concat(graph.ancestors(target.id()).stream(), Stream.of(target))
        .filter(revision -> !applied.contains(revision.id()))
        .toList();
  }
}
