package dev.limbeck;

import dev.limbeck.operation.Operation;

/** What the verbs of a migration hand their operations to. */
public sealed interface OperationCollector
    permits SchemaOperations,
        TypeOperations,
        TableOperations,
        ConstraintOperations,
        SequenceOperations,
        ViewOperations,
        RoutineOperations,
        AccessOperations,
        ExtensionOperations,
        StatisticsOperations,
        StorageOperations {

  /**
   * Adds an operation to the migration, as each verb does with its own: a {@link
   * dev.limbeck.operation.CustomOperation} of the project, or one that was computed.
   */
  void invoke(Operation operation);
}
