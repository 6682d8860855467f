package dev.limbeck.diff;

import dev.limbeck.schema.Schema;

/** Brings every SQL expression of a schema into the server's own, stable spelling. */
@FunctionalInterface
public interface Normaliser {

  /** Leaves every expression as it is: then equal text is equal, and nothing else. */
  Normaliser NONE = schema -> schema;

  /**
   * The same schema, names and all, with its checks, defaults, generated columns, index expressions
   * and predicates as the server prints them.
   */
  Schema normalise(Schema schema);
}
