package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;

/**
 * A sequence's new name wherever the old one stands, as PostgreSQL follows it through its
 * catalogue: in {@code nextval('orders_seq')} of defaults.
 */
record SequenceRenaming(QualifiedName from, QualifiedName to) {

  /**
   * The schema with the new name.
   *
   * @throws SchemaException if the sequence is not there, or another has its new name
   */
  Schema in(Schema schema) {
    Sequence sequence =
        schema
            .sequence(from)
            .orElseThrow(() -> new SchemaException("There is no sequence " + from + "."));
    if (schema.sequence(to).isPresent()) {
      throw new SchemaException("Sequence " + to + " is there already.");
    }
    Expressions calls = new Expressions(sql -> SqlText.sequenceRenamed(sql, from, to));
    return schema
        .minusSequence(from)
        .plus(sequence.withName(to))
        .withTables(schema.tables().stream().map(calls::in).toList())
        .withTypes(schema.types().stream().map(calls::in).toList());
  }
}
