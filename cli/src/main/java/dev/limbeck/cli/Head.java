package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;

/** The one revision that nothing follows yet, and the schema that it leads to. */
final class Head {

  private Head() {}

  /**
   * The head of the migrations in the sources; empty before the first one.
   *
   * @throws RefusedException if there are several
   */
  static Optional<RevisionInfo> of(Project project) {
    List<RevisionInfo> heads = project.graph().heads();
    if (heads.size() > 1) {
      throw new RefusedException(
          "There are %d heads, %s: branches were not joined. Set revises of one to another's id, or run \"limbeck merge heads\"."
              .formatted(
                  heads.size(),
                  String.join(
                      " and ",
                      heads.stream().map(it -> it.id() + " (" + it.message() + ")").toList())));
    }
    return heads.stream().findFirst();
  }

  /**
   * The committed schema at head.
   *
   * @throws RefusedException if it stands for another revision, or is not there
   */
  static Snapshot snapshot(Project project) {
    return verified(committed(project.settings()), project);
  }

  /** The committed snapshot, of whatever revision; that of nothing if there is none. */
  static Snapshot committed(Settings settings) {
    return Snapshot.read(settings.snapshot(), settings.shown(settings.snapshot()))
        .orElse(Snapshot.NONE);
  }

  /**
   * The same snapshot.
   *
   * @throws RefusedException as {@link #snapshot} does
   */
  static Snapshot verified(Snapshot snapshot, Project project) {
    Settings settings = project.settings();
    String file = settings.shown(settings.snapshot());
    Optional<String> head = of(project).map(RevisionInfo::id);
    if (!snapshot.head().equals(head)) {
      throw new RefusedException(
          "%s stands for %s, but the head of the migrations is %s; run \"limbeck snapshot\" to write it anew."
              .formatted(
                  file,
                  snapshot.head().map(id -> "revision " + id).orElse("no revision"),
                  head.map(id -> "revision " + id).orElse("nothing")));
    }
    return snapshot;
  }
}
