package dev.limbeck.operation;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code create index ... on ...}.
 *
 * @param concurrently whether writing to the table goes on while the index is built, outside a
 *     transaction
 */
public record CreateIndex(QualifiedName table, Index index, boolean concurrently)
    implements Operation, Conditional {

  /** An index that is built in its migration's transaction. */
  public CreateIndex(QualifiedName table, Index index) {
    this(table, index, false);
  }

  @Override
  public Schema apply(Schema before) {
    if (before.require(table).index(index.name()).isPresent()) {
      throw new SchemaException("Index " + index.name() + " is there already.");
    }
    if (concurrently) {
      PartitionLookup.refuseConcurrently(before, table, "create index " + index.name());
    }
    return new PartitionCopies(before.changing(table, it -> it.plus(index))).of(table, index);
  }

  @Override
  public List<Operation> inverse(Schema before) {
    DropIndex drop = new DropIndex(table, index.name(), concurrently);
    return Stream.concat(Stream.of(drop), MergedParts.backAgain(before, table, this).stream())
        .toList();
  }

  @Override
  public boolean isDone(Schema before) {
    return before.require(table).index(index.name()).isPresent();
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    String kind = index.unique() ? "unique index " : "index ";
    return "create "
        + kind
        + index.name()
        + " on table "
        + table
        + (concurrently ? " concurrently" : "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
