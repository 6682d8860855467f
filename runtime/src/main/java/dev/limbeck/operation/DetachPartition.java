package dev.limbeck.operation;

import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;

/**
 * {@code alter table ... detach partition ...}: a partition becomes a table of its own with its
 * rows, and with the columns, constraints and indexes that it had of its parent.
 *
 * <p>PostgreSQL locks both ({@code access exclusive}) for a moment. {@link AttachPartition} takes
 * it back.
 *
 * @param concurrently whether the parent is read and written meanwhile, outside a transaction;
 *     PostgreSQL refuses that where there is a default partition
 */
public record DetachPartition(QualifiedName table, QualifiedName parent, boolean concurrently)
    implements Operation {

  /** A partition that is detached in its migration's transaction. */
  public DetachPartition(QualifiedName table, QualifiedName parent) {
    this(table, parent, false);
  }

  @Override
  public Schema apply(Schema before) {
    place(before);
    Table whole = new PartitionTree(before).whole(before.require(table));
    return before.changing(table, it -> whole);
  }

  private PartitionOf place(Schema before) {
    return before
        .require(table)
        .partitionOf()
        .filter(of -> of.parent().equals(parent))
        .orElseThrow(
            () -> new SchemaException("Table %s is no partition of %s.".formatted(table, parent)));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return MergedParts.apart(new AttachPartition(table, parent, place(before).bound()), before);
  }

  @Override
  public String describe() {
    return "detach partition %s from table %s".formatted(table, parent)
        + (concurrently ? " concurrently" : "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
