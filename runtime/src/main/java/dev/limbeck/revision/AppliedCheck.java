package dev.limbeck.revision;

import dev.limbeck.problem.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Refuses a database whose applied revisions do not fit the graph. */
final class AppliedCheck {

  private AppliedCheck() {}

  static Set<String> require(RevisionGraph graph, Collection<String> applied) {
    Set<String> ids = new TreeSet<>(applied);
    List<String> unknown = ids.stream().filter(id -> graph.find(id).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      throw new RefusedException(
          ("The database is ahead of the code: it has %s %s, which no migration here is;"
                  + " use the code that it was upgraded with, or a newer one.")
              .formatted(
                  unknown.size() == 1 ? "revision" : "revisions", String.join(", ", unknown)));
    }
    ids.forEach(id -> requireParents(graph, ids, graph.find(id).orElseThrow()));
    return ids;
  }

  private static void requireParents(
      RevisionGraph graph, Set<String> applied, RevisionInfo revision) {
    RevisionGraph.before(revision).stream()
        .filter(parent -> !applied.contains(parent))
        .findFirst()
        .flatMap(graph::find)
        .ifPresent(
            parent -> {
              throw new RefusedException(
                  ("Revision %s is applied but %s, which comes before it, is not;"
                          + " put the missing one after what is applied.")
                      .formatted(Words.name(revision), Words.name(parent)));
            });
  }
}
