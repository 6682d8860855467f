package dev.limbeck.revision;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Optional;

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

  /** What to do where one head is asked for and there are several. */
  static String whichHead(Collection<RevisionInfo> heads, Optional<Branch> branch) {
    if (branch.isPresent()) {
      return "Branch %s has %d heads: %s; name one by its id, or write %s@heads for all of them."
          .formatted(branch.get().name(), heads.size(), names(heads), branch.get().name());
    }
    return ("There are %d heads: %s; name one by its id or its branch, or write heads for all of"
            + " them; \"limbeck merge heads\" joins them.")
        .formatted(heads.size(), names(heads));
  }

  static String severalHeads(Collection<RevisionInfo> heads) {
    return "There are %d heads: %s; let one revise the other, or write a revision that revises both."
        .formatted(heads.size(), names(heads));
  }
}
