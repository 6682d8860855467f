package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which migrations of the sources a database does not have yet. */
final class Pending {

  private Pending() {}

  /**
   * The revisions to be applied, in order.
   *
   * @throws RefusedException if the database has one that the sources do not know
   */
  static List<RevisionInfo> of(Project project, Database database) {
    Set<String> applied =
        database.limbeck().applied().stream().map(AppliedRevision::id).collect(Collectors.toSet());
    List<String> unknown =
        applied.stream().filter(id -> project.graph().find(id).isEmpty()).sorted().toList();
    if (!unknown.isEmpty()) {
      throw new RefusedException(
          "%s is ahead of these sources: it has %s, which no migration here is. Bring the sources up to date, or point at another database."
              .formatted(database.url().shown(), String.join(", ", unknown)));
    }
    return project.graph().revisions().stream()
        .filter(revision -> !applied.contains(revision.id()))
        .toList();
  }

  static String sentence(List<RevisionInfo> pending) {
    String names =
        pending.stream()
            .limit(5)
            .map(revision -> revision.id() + " (" + revision.message() + ")")
            .collect(Collectors.joining(", "));
    String more = pending.size() > 5 ? " and %d more".formatted(pending.size() - 5) : "";
    return names + more + (pending.size() == 1 ? " is pending" : " are pending");
  }
}
