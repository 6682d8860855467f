package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the one revision that a user's word names. */
record RevisionLookup(RevisionGraph graph) {

  /** By its id, a label, or the start of the id. */
  RevisionInfo named(String word) {
    return exact(word)
        .or(() -> only(word, starting(word), ""))
        .orElseThrow(() -> unknown("revision", word));
  }

  /** By a word that may name other revisions elsewhere, but one on a branch. */
  RevisionInfo named(String word, Branch branch) {
    Optional<RevisionInfo> exact = exact(word);
    List<RevisionInfo> found = exact.map(List::of).orElseGet(() -> starting(word));
    if (found.isEmpty()) {
      throw unknown("revision", word);
    }
    return only(word, branch.only(found), " on branch " + branch.name())
        .orElseThrow(
            () ->
                new RefusedException(
                    "%s is not on branch %s; \"limbeck history\" shows what is."
                        .formatted(
                            found.size() == 1
                                ? "Revision " + Words.name(found.get(0))
                                : "No revision that begins with \"" + word + "\"",
                            branch.name())));
  }

  /** The revision that a branch is named by: a label, or any other word for one. */
  RevisionInfo branch(String name) {
    return exact(name)
        .or(() -> only(name, starting(name), ""))
        .orElseThrow(() -> unknown("branch or revision", name));
  }

  private Optional<RevisionInfo> exact(String word) {
    return graph.find(word).or(() -> graph.labelled(word));
  }

  private List<RevisionInfo> starting(String word) {
    return graph.revisions().stream().filter(it -> it.id().startsWith(word)).toList();
  }

  private static Optional<RevisionInfo> only(String word, List<RevisionInfo> found, String where) {
    if (found.size() > 1) {
      throw new RefusedException(
          "\"%s\" is the start of %d revisions%s: %s; write more of the id."
              .formatted(word, found.size(), where, Words.names(found)));
    }
    return found.stream().findFirst();
  }

  private RefusedException unknown(String kind, String word) {
    List<String> ids =
        Stream.concat(
                graph.revisions().stream().map(RevisionInfo::id),
                graph.branches().keySet().stream())
            .toList();
    List<RevisionInfo> similar =
        SimilarIds.to(word, ids).stream().flatMap(id -> exact(id).stream()).distinct().toList();
    String there = "There is no " + kind + " " + word;
    if (!similar.isEmpty()) {
      return new RefusedException(there + "; did you mean " + Words.names(similar) + "?");
    }
    if (ids.isEmpty()) {
      return new RefusedException(there + "; there is none at all.");
    }
    return new RefusedException(
        there
            + "; there are "
            + graph.revisions().size()
            + ", up to "
            + Words.names(graph.heads())
            + ".");
  }
}
