package dev.limbeck.review;

import dev.limbeck.revision.RevisionInfo;

/** A revision in the drawing of how they follow one another. */
public record GraphNode(RevisionInfo revision, Side side) {

  /** Who has it. */
  public enum Side {
    /** Both: the branch goes on from it. */
    BASE("in the base"),
    /** The branch. */
    BRANCH("new"),
    /** The base, since the branch left it. */
    OTHER("new in the base");

    private final String words;

    Side(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
