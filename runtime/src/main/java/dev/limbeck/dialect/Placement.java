package dev.limbeck.dialect;

/** Which transaction a statement may run in. */
public enum Placement {
  /** Its migration's, together with the statements before and after it. */
  TOGETHER,
  /** One that holds nothing else, so that no lock of another statement is held while it works. */
  ALONE,
  /** Many of its own, each for some of the rows. */
  IN_BATCHES,
  /** None: the database refuses it in a transaction, or its author does. */
  OUTSIDE
}
