package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.List;
import java.util.Optional;

/** Finds the one revision that a user's word names. */
record RevisionLookup(RevisionGraph graph) {

  /** By its id or by the start of it. */
  RevisionInfo named(String word) {
    Optional<RevisionInfo> exact = graph.find(word);
    if (exact.isPresent()) {
      return exact.orElseThrow();
    }
    List<RevisionInfo> found =
        graph.revisions().stream().filter(revision -> revision.id().startsWith(word)).toList();
    if (found.isEmpty()) {
      throw unknown(word);
    }
    if (found.size() > 1) {
      throw new RefusedException(
          "\"%s\" is the start of %d revisions: %s; write more of the id."
              .formatted(word, found.size(), Words.names(found)));
    }
    return found.get(0);
  }

  /** The only head; empty if there is no revision at all. */
  Optional<RevisionInfo> head() {
    List<RevisionInfo> heads = graph.heads();
    if (heads.size() > 1) {
      throw new RefusedException(
          Words.severalHeads(heads) + " Until then, name the one you mean by its id.");
    }
    return heads.stream().findFirst();
  }

  private RefusedException unknown(String word) {
    List<String> ids = graph.revisions().stream().map(RevisionInfo::id).toList();
    List<RevisionInfo> similar =
        SimilarIds.to(word, ids).stream().flatMap(id -> graph.find(id).stream()).toList();
    String there = "There is no revision " + word;
    if (!similar.isEmpty()) {
      return new RefusedException(there + "; did you mean " + Words.names(similar) + "?");
    }
    if (ids.isEmpty()) {
      return new RefusedException(there + "; there is none at all.");
    }
    return new RefusedException(
        there + "; there are " + ids.size() + ", up to " + Words.names(graph.heads()) + ".");
  }
}
