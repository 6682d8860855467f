package dev.limbeck.revision;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The line of revisions through the one that states a label, or through any other one. Only what
 * revises another is on its line: what depends on it is not.
 *
 * @param name as the user wrote it
 * @param revision the one that states the label
 * @param line the ids of all that leads to the revision, of itself, and of all that descends from
 *     it
 */
record Branch(RevisionGraph graph, String name, RevisionInfo revision, Set<String> line) {

  static Branch of(RevisionGraph graph, String name, RevisionInfo revision) {
    Set<String> line = new HashSet<>(graph.revised(revision));
    line.addAll(graph.revising(revision));
    return new Branch(graph, name, revision, Collections.unmodifiableSet(line));
  }

  /**
   * The ids of those that the label belongs to: the revision, all that descends from it, and what
   * leads to it from the last branch point or merge.
   */
  Set<String> members() {
    Set<String> members = new HashSet<>(graph.revising(revision));
    List<RevisionInfo> parents = graph.parents(revision);
    while (parents.size() == 1 && continues(parents.get(0))) {
      members.add(parents.get(0).id());
      parents = graph.parents(parents.get(0));
    }
    return members;
  }

  /** Those that are on the line. */
  List<RevisionInfo> only(List<RevisionInfo> revisions) {
    return revisions.stream().filter(revision -> line.contains(revision.id())).toList();
  }

  private boolean continues(RevisionInfo parent) {
    return graph.children(parent).size() == 1 && parent.parents().size() < 2;
  }
}
