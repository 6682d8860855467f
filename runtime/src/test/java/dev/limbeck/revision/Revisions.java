package dev.limbeck.revision;

import java.util.List;

/** Short ways to say a revision. */
final class Revisions {

  private Revisions() {}

  static RevisionInfo revision(String id, String... parents) {
    return new RevisionInfo(
        id, List.of(parents), List.of(), List.of(), "Do " + id, "migrations.R_" + id);
  }

  static RevisionInfo dependent(String id, List<String> parents, String dependency) {
    return new RevisionInfo(
        id, parents, List.of(dependency), List.of(), "Do " + id, "migrations.R_" + id);
  }

  /** The first revision of a branch with a name. */
  static RevisionInfo labelled(String label, String id, String... parents) {
    return new RevisionInfo(
        id, List.of(parents), List.of(), List.of(label), "Do " + id, "migrations.R_" + id);
  }

  static List<String> ids(List<RevisionInfo> revisions) {
    return revisions.stream().map(RevisionInfo::id).toList();
  }
}
