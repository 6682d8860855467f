package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;

/** What operations ask of partitioned tables. */
final class PartitionLookup {

  private PartitionLookup() {}

  /** The table that partitions are made of. */
  static Table parent(Schema schema, QualifiedName name) {
    Table parent = schema.require(name);
    if (parent.partitioning().isEmpty()) {
      throw new SchemaException("Table " + name + " is not partitioned.");
    }
    return parent;
  }

  // PostgreSQL's manual, "CREATE INDEX" and "DROP INDEX".
  static void refuseConcurrently(Schema schema, QualifiedName table, String what) {
    if (schema.require(table).partitioning().isPresent()) {
      throw new SchemaException(
          "PostgreSQL cannot %s concurrently: table %s is partitioned. Build it on each partition concurrently, and then on the table without."
              .formatted(what, table));
    }
  }
}
