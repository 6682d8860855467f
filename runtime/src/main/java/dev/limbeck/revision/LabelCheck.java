package dev.limbeck.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds what is wrong with the labels of revisions. */
final class LabelCheck {

  private final List<RevisionInfo> revisions;
  private final Set<String> ids;
  private final Map<String, RevisionInfo> first = new TreeMap<>();
  private final List<GraphProblem> problems = new ArrayList<>();

  LabelCheck(List<RevisionInfo> revisions, Set<String> ids) {
    this.revisions = revisions;
    this.ids = ids;
  }

  List<GraphProblem> problems() {
    for (RevisionInfo revision : revisions) {
      revision.labels().stream().distinct().forEach(label -> check(revision, label));
    }
    return problems;
  }

  private void check(RevisionInfo revision, String label) {
    String name = Words.name(revision);
    if (!Target.LABEL.matcher(label).matches()) {
      report(
          GraphProblem.BAD_LABEL,
          revision,
          "Label \"%s\" may hold letters, digits, _ and . only; give the branch of revision %s another one."
              .formatted(label, name));
      return;
    }
    if (Target.RESERVED.contains(label)) {
      report(
          GraphProblem.BAD_LABEL,
          revision,
          "\"%s\" is a word of the command line; give the branch of revision %s another label."
              .formatted(label, name));
      return;
    }
    if (ids.contains(label)) {
      report(
          GraphProblem.DUPLICATE_LABEL,
          revision,
          "Label \"%s\" of revision %s is the id of a revision; give the branch another label."
              .formatted(label, name));
      return;
    }
    RevisionInfo other = first.putIfAbsent(label, revision);
    if (other != null && !other.id().equals(revision.id())) {
      report(
          GraphProblem.DUPLICATE_LABEL,
          revision,
          ("Label \"%s\" is that of revision %s and of revision %s; the first is enough for all"
                  + " that descend from it, another branch needs another label.")
              .formatted(label, Words.name(other), name));
    }
  }

  private void report(String id, RevisionInfo revision, String message) {
    problems.add(new GraphProblem(id, revision.className(), message));
  }
}
