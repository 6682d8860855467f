package dev.limbeck;

import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.DropNamespace;

/** The verbs for schemas; see {@link Operations}. */
public sealed interface SchemaOperations extends OperationCollector permits Operations {

  /** {@code create schema ...}. */
  default void createSchema(String name) {
    invoke(new CreateNamespace(name));
  }

  /** {@code drop schema ...}, which must be empty. */
  default void dropSchema(String name) {
    invoke(new DropNamespace(name));
  }
}
