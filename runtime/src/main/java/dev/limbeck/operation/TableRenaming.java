package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;

/**
 * A table's new name wherever the old one stands, as PostgreSQL follows it through its catalogue:
 * foreign keys, partitions, tables that inherit and owned sequences.
 */
record TableRenaming(QualifiedName from, QualifiedName to) {

  /**
   * The schema with the new name.
   *
   * @throws SchemaException if the table is not there, or another has its new name
   */
  Schema in(Schema schema) {
    schema.require(from);
    if (schema.table(to).isPresent()) {
      throw new SchemaException("Table " + to + " is there already.");
    }
    Schema named = new PartitionTree(schema).named(from);
    Schema renamed = named.minusTable(from).plus(named.require(from).withName(to));
    return renamed
        .withTables(renamed.tables().stream().map(this::in).toList())
        .withSequences(renamed.sequences().stream().map(this::in).toList());
  }

  private Table in(Table table) {
    return table
        .withConstraints(table.constraints().stream().map(this::in).toList())
        .withPartitionOf(table.partitionOf().map(this::in))
        .withInherits(table.inherits().stream().map(it -> it.equals(from) ? to : it).toList());
  }

  private PartitionOf in(PartitionOf partition) {
    return partition.parent().equals(from) ? partition.withParent(to) : partition;
  }

  private Constraint in(Constraint constraint) {
    return constraint
        .asForeignKey()
        .filter(key -> key.references().equals(from))
        .<Constraint>map(this::in)
        .orElse(constraint);
  }

  private ForeignKey in(ForeignKey key) {
    return key.withReferences(to, key.referencedColumns());
  }

  private Sequence in(Sequence sequence) {
    return sequence.withOwnedBy(sequence.ownedBy().map(this::in));
  }

  private Sequence.Owner in(Sequence.Owner owner) {
    return owner.table().equals(from) ? new Sequence.Owner(to, owner.column()) : owner;
  }
}
