package dev.limbeck;

import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;
import java.util.function.Consumer;

/** The verbs for sequences; see {@link Operations}. */
public sealed interface SequenceOperations extends OperationCollector permits Operations {

  /**
   * {@code create sequence ...} of type {@code bigint} that starts with 1 and counts by 1.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void createSequence(String name) {
    createSequence(name, sequence -> {});
  }

  /**
   * {@code create sequence ...}.
   *
   * <p>It locks no table. Its inverse drops it.
   */
  default void createSequence(String name, Consumer<SequenceSpec> definition) {
    invoke(new CreateSequence(SequenceSpec.spelled(name, definition)));
  }

  /**
   * {@code drop sequence ...}.
   *
   * <p>It locks no table. Its inverse creates one that begins anew.
   */
  default void dropSequence(String name) {
    invoke(new DropSequence(QualifiedName.of(name)));
  }

  /**
   * {@code alter sequence ...}: whatever differs between its two states.
   *
   * <p>It locks no table. Its inverse is the same, changed over.
   */
  default void alterSequence(
      String name, Consumer<SequenceSpec> before, Consumer<SequenceSpec> after) {
    invoke(
        new AlterSequence(SequenceSpec.spelled(name, before), SequenceSpec.spelled(name, after)));
  }

  /**
   * {@code alter sequence ... rename to ...}, within its schema.
   *
   * <p>It locks no table. Its inverse is the same, changed over.
   */
  default void renameSequence(String from, String to) {
    invoke(new RenameSequence(QualifiedName.of(from), to));
  }

  /**
   * {@code alter sequence ... set schema ...}: defaults that count on it follow; one that belongs
   * to a column moves with the table. It locks no table. Its inverse moves it back.
   */
  default void moveSequence(String name, String schema) {
    invoke(new MoveToSchema(Kind.SEQUENCE, QualifiedName.of(name), Optional.of(schema)));
  }

  /** The same to the default schema: the one that names without a schema belong to. */
  default void moveSequenceToDefaultSchema(String name) {
    invoke(new MoveToSchema(Kind.SEQUENCE, QualifiedName.of(name), Optional.empty()));
  }
}
