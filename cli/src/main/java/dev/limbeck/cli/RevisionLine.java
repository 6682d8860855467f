package dev.limbeck.cli;

import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the commands show a revision in a line: what it follows, its id, the branches that it is on,
 * what is special about its place, and its message.
 *
 * @param branches the labels, each with the ids that it belongs to
 * @param current the ids that the database is at; none where nobody asked
 */
record RevisionLine(RevisionGraph graph, Map<String, Set<String>> branches, Set<String> current) {

  static RevisionLine of(RevisionGraph graph) {
    return new RevisionLine(graph, graph.branches(), Set.of());
  }

  /** With a mark on the revisions that a database is at. */
  RevisionLine with(Set<String> applied) {
    Set<String> tips = new HashSet<>();
    graph.tips(applied).forEach(tip -> tips.add(tip.id()));
    return new RevisionLine(graph, branches, tips);
  }

  /** {@code a1 -> b2 (billing) (head) Bill customers}. */
  String withParents(RevisionInfo revision) {
    String parents = revision.parents().isEmpty() ? "base" : String.join(", ", revision.parents());
    String depends =
        revision.dependsOn().isEmpty()
            ? ""
            : " (depends on %s)".formatted(String.join(", ", revision.dependsOn()));
    return "%s%s -> %s".formatted(parents, depends, alone(revision));
  }

  /** {@code b2 (billing) (head) Bill customers}. */
  String alone(RevisionInfo revision) {
    return "%s%s  %s".formatted(revision.id(), marks(revision), revision.message());
  }

  /** {@code (billing) (head)}, with a space before each. */
  String marks(RevisionInfo revision) {
    List<String> marks = new ArrayList<>(labels(revision));
    if (graph.children(revision).isEmpty()) {
      marks.add(graph.isDependency(revision) ? "effective head" : "head");
    }
    if (graph.children(revision).size() > 1) {
      marks.add("branch point");
    }
    if (revision.parents().size() > 1) {
      marks.add("merge");
    }
    if (current.contains(revision.id())) {
      marks.add("current");
    }
    return String.join("", marks.stream().map(mark -> " (" + mark + ")").toList());
  }

  /** The branches that a revision is on, sorted. */
  List<String> labels(RevisionInfo revision) {
    return branches.entrySet().stream()
        .filter(branch -> branch.getValue().contains(revision.id()))
        .map(Map.Entry::getKey)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
