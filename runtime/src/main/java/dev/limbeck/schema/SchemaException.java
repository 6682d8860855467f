package dev.limbeck.schema;

import dev.limbeck.problem.LimbeckException;

/** A schema that cannot be: a column twice, a table that is not there, an empty name. */
public final class SchemaException extends LimbeckException {

  private static final long serialVersionUID = 1L;

  public SchemaException(String message) {
    super(message);
  }
}
