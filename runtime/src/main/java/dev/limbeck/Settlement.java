package dev.limbeck;

/** What a person says about a revision that is half done. */
public enum Settlement {
  /** The rest of it was done by hand: it counts as done, the way it was begun. */
  DONE,
  /** What was done of it was taken back by hand: it counts as not begun. */
  UNDONE
}
