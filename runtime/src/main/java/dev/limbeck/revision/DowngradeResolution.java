package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a downgrade to a place takes back. */
record DowngradeResolution(RevisionGraph graph, Set<String> applied, String word)
    implements Target.Visitor<List<RevisionInfo>> {

  @Override
  public List<RevisionInfo> visit(Target.Fixed fixed) {
    Places places = new Places(graph, applied, word);
    List<Place> found = fixed.accept(places);
    if (found.isEmpty()) {
      return List.of();
    }
    Place place = places.one(found);
    place.revision().ifPresent(this::requireApplied);
    return takenBack(above(graph, place));
  }

  @Override
  public List<RevisionInfo> visit(Target.Relative relative) {
    if (relative.steps() > 0) {
      throw new RefusedException(
          "\"%s\" goes up; to go there, upgrade to %s.".formatted(word, word));
    }
    RevisionInfo last = last(new Places(graph, applied, word).branch(relative.branch()));
    int below = -relative.steps() - 1;
    Optional<RevisionInfo> lowest = new Walk(graph, word).down(last, below, this::belowBase);
    return takenBack(List.of(lowest.orElseThrow(() -> belowBase(below))));
  }

  /** The revisions right above a place: what goes with all that follows it. */
  static List<RevisionInfo> above(RevisionGraph graph, Place place) {
    List<RevisionInfo> next = place.revision().map(graph::children).orElse(graph.bases());
    return Places.on(place.branch(), next);
  }

  private RevisionInfo last(Optional<Branch> branch) {
    List<RevisionInfo> ends = branch.map(this::ends).orElse(graph.tips(applied));
    if (ends.isEmpty() && branch.isPresent()) {
      throw new RefusedException(
          "Nothing of branch %s is applied, so \"%s\" takes nothing back; the database is at %s."
              .formatted(branch.get().name(), word, here()));
    }
    if (ends.isEmpty()) {
      throw belowBase(0);
    }
    if (ends.size() > 1) {
      String way =
          branch.isPresent() ? "" : ", or a branch, as %s@%s".formatted(ends.get(0).id(), word);
      throw new RefusedException(
          "\"%s\" comes to where %d revisions are the last: %s; name the one to go back to%s."
              .formatted(word, ends.size(), Words.names(ends), way));
    }
    return ends.get(0);
  }

  private RefusedException belowBase(int steps) {
    return new RefusedException(
        "\"%s\" goes below base: only %d can be taken back; downgrade to base."
            .formatted(word, steps));
  }

  private List<RevisionInfo> ends(Branch branch) {
    Set<String> members = branch.members();
    members.retainAll(applied);
    return graph.ends(members);
  }

  private void requireApplied(RevisionInfo target) {
    if (!applied.contains(target.id())) {
      throw new RefusedException(
          "Revision %s is not applied, so there is no way down to it; the database is at %s."
              .formatted(Words.name(target), here()));
    }
  }

  private String here() {
    return applied.isEmpty() ? "base" : Words.names(graph.tips(applied));
  }

  private List<RevisionInfo> takenBack(List<RevisionInfo> lowest) {
    List<RevisionInfo> steps =
        new ArrayList<>(
            graph.from(lowest).stream()
                .filter(revision -> applied.contains(revision.id()))
                .toList());
    Collections.reverse(steps);
    return steps;
  }
}
