package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Counts revisions up or down, as long as there is only one way. */
record Walk(RevisionGraph graph, String word) {

  /**
   * Walks up.
   *
   * @param first where the first step could lead
   * @return the revision after so many steps
   */
  RevisionInfo up(List<RevisionInfo> first, int steps, Optional<Branch> branch) {
    List<RevisionInfo> next = first;
    for (int done = 0; ; done++) {
      if (next.isEmpty()) {
        throw pastHead(done, branch);
      }
      if (next.size() > 1) {
        throw fork(next, branch);
      }
      if (done == steps - 1) {
        return next.get(0);
      }
      next = Places.on(branch, graph.children(next.get(0)));
    }
  }

  /**
   * Walks down.
   *
   * @param belowBase what to say where there are fewer revisions, given how many there are
   * @return the revision below; empty for base
   */
  Optional<RevisionInfo> down(
      RevisionInfo start, int steps, IntFunction<RefusedException> belowBase) {
    Optional<RevisionInfo> here = Optional.of(start);
    for (int done = 0; done < steps; done++) {
      int taken = done;
      here = parent(here.orElseThrow(() -> belowBase.apply(taken)));
    }
    return here;
  }

  private Optional<RevisionInfo> parent(RevisionInfo revision) {
    List<RevisionInfo> parents = graph.parents(revision);
    if (parents.size() > 1) {
      throw new RefusedException(
          "\"%s\" comes to where %s joins %d revisions: %s; name the one to go back to by its id."
              .formatted(word, revision.id(), parents.size(), Words.names(parents)));
    }
    return parents.stream().findFirst();
  }

  private RefusedException pastHead(int steps, Optional<Branch> branch) {
    return new RefusedException(
        "\"%s\" goes past the head: only %d can be applied from here; upgrade to %shead."
            .formatted(word, steps, branch.map(it -> it.name() + "@").orElse("")));
  }

  private RefusedException fork(List<RevisionInfo> next, Optional<Branch> branch) {
    String steps = word.replaceFirst(".*(?=[+-])", "");
    String way =
        branch.isEmpty() && word.equals(steps)
            ? "name one of them, or a branch, as %s@%s.".formatted(next.get(0).id(), steps)
            : "name one of them.";
    return new RefusedException(
        "\"%s\" comes to where %d revisions could be next: %s; %s"
            .formatted(word, next.size(), Words.names(next), way));
  }
}
