package dev.limbeck.revision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds what is wrong with a set of revisions. */
final class GraphCheck {

  private final List<RevisionInfo> revisions;
  private final TreeMap<String, List<RevisionInfo>> byId;
  private final List<GraphProblem> problems = new ArrayList<>();

  GraphCheck(Collection<RevisionInfo> revisions) {
    this.revisions =
        revisions.stream()
            .sorted(Comparator.comparing(RevisionInfo::className).thenComparing(RevisionInfo::id))
            .toList();
    byId =
        this.revisions.stream()
            .collect(
                groupingBy(RevisionInfo::id, TreeMap::new, java.util.stream.Collectors.toList()));
  }

  List<GraphProblem> problems() {
    List<GraphProblem> found = problemsOfAnyGraph();
    if (found.isEmpty()) {
      checkHeads();
    }
    return List.copyOf(problems);
  }

  /** What is wrong with the revisions even if they may have several heads. */
  List<GraphProblem> problemsOfAnyGraph() {
    revisions.forEach(this::checkId);
    byId.values().forEach(this::checkDuplicates);
    new LabelCheck(revisions, byId.keySet()).problems().forEach(problems::add);
    revisions.forEach(this::checkParents);
    checkCycles();
    return List.copyOf(problems);
  }

  private void checkId(RevisionInfo revision) {
    String id = revision.id();
    if (!Target.ID.matcher(id).matches()) {
      report(
          GraphProblem.BAD_ID,
          revision,
          "Revision id \"%s\" may hold letters, digits, _ and . only; give %s another one."
              .formatted(id, revision.className()));
    } else if (Target.RESERVED.contains(id)) {
      report(
          GraphProblem.BAD_ID,
          revision,
          "\"%s\" is a word of the command line; give %s another revision id."
              .formatted(id, revision.className()));
    }
  }

  private void checkDuplicates(List<RevisionInfo> same) {
    RevisionInfo first = same.get(0);
    for (RevisionInfo other : same.subList(1, same.size())) {
      boolean isCopy =
          first.message().equals(other.message()) && first.parents().equals(other.parents());
      String message =
          isCopy
              ? "%s and %s are the same change, revision %s (%s); delete one of the two."
                  .formatted(first.className(), other.className(), first.id(), first.message())
              : "Revision id %s is that of %s and of %s; give one of them another id."
                  .formatted(first.id(), first.className(), other.className());
      report(GraphProblem.DUPLICATE_ID, other, message);
    }
  }

  private void checkParents(RevisionInfo revision) {
    for (String parent : revision.parents()) {
      checkKnown(revision, parent, "revises");
    }
    for (String dependency : revision.dependsOn()) {
      checkKnown(revision, dependency, "depends on");
    }
  }

  private void checkKnown(RevisionInfo revision, String other, String verb) {
    if (byId.containsKey(other)) {
      return;
    }
    Optional<RevisionInfo> labelled =
        revisions.stream().filter(it -> it.labels().contains(other)).findFirst();
    if (labelled.isPresent()) {
      report(
          GraphProblem.UNKNOWN_PARENT,
          revision,
          "Revision %s %s %s, which is a label; write the id of the revision that has it, %s."
              .formatted(Words.name(revision), verb, other, labelled.get().id()));
      return;
    }
    String nearest =
        SimilarIds.to(other, byId.keySet()).stream()
            .findFirst()
            .map(id -> "; did you mean " + id + "?")
            .orElse("; add that migration, or name another revision.");
    report(
        GraphProblem.UNKNOWN_PARENT,
        revision,
        "Revision %s %s %s, which is not there%s"
            .formatted(Words.name(revision), verb, other, nearest));
  }

  private void checkCycles() {
    for (List<RevisionInfo> cycle : new CycleSearch(byId).cycles()) {
      RevisionInfo first = cycle.get(0);
      String circle =
          IntStream.range(0, cycle.size())
              .mapToObj(it -> step(cycle.get(it), cycle.get((it + 1) % cycle.size())))
              .collect(joining("", "", first.id()));
      String message =
          "Revisions go round in a circle: %s; let one of them revise an earlier revision."
              .formatted(circle);
      cycle.forEach(revision -> report(GraphProblem.CYCLE, revision, message));
    }
  }

  private static String step(RevisionInfo from, RevisionInfo to) {
    return from.id() + (from.parents().contains(to.id()) ? " revises " : " depends on ");
  }

  private void checkHeads() {
    RevisionGraph graph = new RevisionGraph(revisions);
    List<RevisionInfo> heads = graph.heads();
    if (heads.size() > 1 && !areBranches(graph, heads)) {
      RevisionInfo newest = heads.get(heads.size() - 1);
      report(GraphProblem.SEVERAL_HEADS, newest, Words.severalHeads(heads));
    }
  }

  // Whoever gives each branch a label means them to stay apart.
  private static boolean areBranches(RevisionGraph graph, List<RevisionInfo> heads) {
    Map<String, Set<String>> branches = graph.branches();
    return heads.stream()
        .allMatch(
            head ->
                branches.values().stream()
                    .anyMatch(
                        members ->
                            heads.stream()
                                .filter(it -> members.contains(it.id()))
                                .toList()
                                .equals(List.of(head))));
  }

  private void report(String id, RevisionInfo revision, String message) {
    problems.add(new GraphProblem(id, revision.className(), message));
  }
}
