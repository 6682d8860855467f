package dev.limbeck.revision;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** How messages speak of revisions. */
final class Words {

  private Words() {}

  /** {@code 3f9a61c04be2 (Add users table)}. */
  static String name(RevisionInfo revision) {
    return revision.message().isEmpty()
        ? revision.id()
        : revision.id() + " (" + revision.message() + ")";
  }

  static String names(Collection<RevisionInfo> revisions) {
    return revisions.stream().map(Words::name).collect(joining(", "));
  }

  static String severalHeads(Collection<RevisionInfo> heads) {
    return "There are %d heads: %s; let one revise the other, or write a revision that revises both."
        .formatted(heads.size(), names(heads));
  }
}
