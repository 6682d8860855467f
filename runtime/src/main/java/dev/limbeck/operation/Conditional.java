package dev.limbeck.operation;

import dev.limbeck.schema.Schema;

/** An operation that {@link IfNeeded} may find done already. */
interface Conditional {

  /**
   * Whether what it creates is there, or what it drops is not. A schema does not know of a {@link
   * DatabaseObject}, so that one is never taken for done.
   */
  boolean isDone(Schema before);

  /** Whether it creates something: {@code if not exists}; it drops something otherwise. */
  boolean isCreation();
}
