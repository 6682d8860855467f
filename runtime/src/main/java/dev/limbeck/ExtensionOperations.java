package dev.limbeck;

import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.DropObject;
import dev.limbeck.operation.UpdateExtension;
import java.util.function.Consumer;

/** The verbs for extensions; see {@link Operations}. None of them locks a table. */
public sealed interface ExtensionOperations extends OperationCollector permits Operations {

  /** {@code create extension ...} of the server's version. Its inverse drops it. */
  default void createExtension(String name) {
    createExtension(name, extension -> {});
  }

  /** {@code create extension ... schema ... version ...}. Its inverse drops it. */
  default void createExtension(String name, Consumer<ExtensionSpec> definition) {
    invoke(new CreateObject(ExtensionSpec.spelled(name, definition)));
  }

  /**
   * {@code alter extension ... update to ...}. Its inverse is the way back, where the extension has
   * one.
   */
  default void updateExtension(String name, String from, String to) {
    invoke(new UpdateExtension(name, from, to));
  }

  /**
   * {@code drop extension ...}, which nothing may use any more. Its inverse creates the server's
   * version of it.
   */
  default void dropExtension(String name) {
    dropExtension(name, extension -> {});
  }

  /** The same of one in this schema and version, which its inverse creates. */
  default void dropExtension(String name, Consumer<ExtensionSpec> definition) {
    invoke(new DropObject(ExtensionSpec.spelled(name, definition)));
  }
}
