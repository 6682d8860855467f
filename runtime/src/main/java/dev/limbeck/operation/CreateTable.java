package dev.limbeck.operation;

import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableStorage;
import java.util.List;
import java.util.Optional;

/**
 * {@code create table ...} with its columns, constraints and comments; its indexes and statistics
 * are operations of their own.
 *
 * <p>A partition is made by {@code create table ... partition of ...}, which locks its parent
 * ({@code access exclusive}) and reads the parent's default partition: {@link AttachPartition} to a
 * table that was made apart keeps nobody waiting.
 *
 * <p>A table that inherits is made apart, and then inherits ({@link AlterInheritance}).
 */
public record CreateTable(Table table) implements Operation, Conditional {

  public CreateTable {
    if (!table.indexes().isEmpty()) {
      throw new SchemaException(
          "Create table " + table.name() + " without its indexes, and each index after it.");
    }
    if (!table.statistics().isEmpty()) {
      throw new SchemaException(
          "Create table " + table.name() + " without its statistics, and each of them after it.");
    }
    if (table.storage().identityIndex().isPresent()) {
      throw new SchemaException(
          "Create table " + table.name() + " first, and let it be known by an index after that.");
    }
  }

  /** How a table is kept before it has its indexes. */
  public static TableStorage storage(Table table) {
    return table.storage().identityIndex().isPresent()
        ? table.storage().withReplicaIdentity(Optional.empty())
        : table.storage();
  }

  @Override
  public Schema apply(Schema before) {
    if (before.table(table.name()).isPresent()) {
      throw new SchemaException("Table " + table.name() + " is there already.");
    }
    table.inherits().forEach(it -> InheritanceLookup.requireFit(before, table, it));
    table.partitionOf().ifPresent(of -> PartitionLookup.parent(before, of.parent()));
    return table
        .partitionOf()
        .map(of -> new PartitionCopies(before.plus(table)).created(table.name()))
        .orElseGet(() -> before.plus(table));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropTable(table.name()));
  }

  @Override
  public boolean isDone(Schema before) {
    return before.table(table.name()).isPresent();
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    return table
        .partitionOf()
        .map(
            of ->
                "create partition %s of table %s: %s"
                    .formatted(table.name(), of.parent(), of.bound()))
        .orElseGet(() -> "create table " + table.name());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
