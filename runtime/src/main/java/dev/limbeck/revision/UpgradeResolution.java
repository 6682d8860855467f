package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an upgrade to a place runs. */
record UpgradeResolution(RevisionGraph graph, Set<String> applied, String word)
    implements Target.Visitor<List<RevisionInfo>> {

  @Override
  public List<RevisionInfo> visit(Target.Fixed fixed) {
    List<Place> places = fixed.accept(new Places(graph, applied, word));
    if (places.stream().anyMatch(place -> place.revision().isEmpty())) {
      throw new RefusedException(
          "%s is below every revision; to go there, downgrade to %s."
              .formatted(word, word.equals("current") ? "base" : word));
    }
    return upTo(places.stream().flatMap(place -> place.revision().stream()).toList());
  }

  @Override
  public List<RevisionInfo> visit(Target.Relative relative) {
    if (relative.steps() < 0) {
      throw new RefusedException(
          "\"%s\" goes down; to go there, downgrade to %s.".formatted(word, word));
    }
    Optional<Branch> branch = new Places(graph, applied, word).branch(relative.branch());
    List<RevisionInfo> first = Places.on(branch, next(branch));
    return upTo(List.of(new Walk(graph, word).up(first, relative.steps(), branch)));
  }

  /** What revises where the applied revisions end. */
  private List<RevisionInfo> next(Optional<Branch> branch) {
    Set<String> here = branch.map(Branch::line).orElse(applied);
    List<RevisionInfo> ends =
        graph.ends(here.stream().filter(applied::contains).collect(Collectors.toSet()));
    if (ends.isEmpty()) {
      return graph.bases();
    }
    return ends.stream().flatMap(end -> graph.children(end).stream()).distinct().toList();
  }

  private List<RevisionInfo> upTo(List<RevisionInfo> places) {
    return graph.upTo(places).stream()
        .filter(revision -> !applied.contains(revision.id()))
        .toList();
  }
}
