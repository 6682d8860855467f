package dev.limbeck;

import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.RenameNamespace;

/** The verbs for schemas; see {@link Operations}. */
public sealed interface SchemaOperations extends OperationCollector permits Operations {

  /**
   * {@code create schema ...}.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void createSchema(String name) {
    invoke(new CreateNamespace(name));
  }

  /**
   * {@code drop schema ...}, which must be empty.
   *
   * <p>It locks no table. Its inverse creates it.
   */
  default void dropSchema(String name) {
    invoke(new DropNamespace(name));
  }

  /**
   * {@code alter schema ... rename to ...}: all that is in it follows. It locks no table. Its
   * inverse is the same with the names changed over.
   */
  default void renameSchema(String from, String to) {
    invoke(new RenameNamespace(from, to));
  }
}
