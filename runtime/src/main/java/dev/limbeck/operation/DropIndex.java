package dev.limbeck.operation;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code drop index ...}.
 *
 * @param concurrently whether reading and writing go on meanwhile, outside a transaction
 */
public record DropIndex(QualifiedName table, String index, boolean concurrently)
    implements Operation, Conditional {

  /** An index that is dropped in its migration's transaction. */
  public DropIndex(QualifiedName table, String index) {
    this(table, index, false);
  }

  @Override
  public Schema apply(Schema before) {
    dropped(before);
    IdentityIndex.requireUnused(before.require(table), index);
    if (concurrently) {
      PartitionLookup.refuseConcurrently(before, table, "drop index " + index);
    }
    Schema after =
        before.changing(
            table,
            it ->
                it.withIndexes(
                    it.indexes().stream().filter(other -> !other.name().equals(index)).toList()));
    return CopyNames.without(after, table, index);
  }

  private Index dropped(Schema before) {
    return before
        .require(table)
        .index(index)
        .orElseThrow(
            () -> new SchemaException("There is no index " + index + " on table " + table + "."));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return MergedParts.apart(new CreateIndex(table, dropped(before), concurrently), before);
  }

  @Override
  public boolean isDone(Schema before) {
    return before.table(table).flatMap(it -> it.index(index)).isEmpty();
  }

  @Override
  public boolean isCreation() {
    return false;
  }

  @Override
  public String describe() {
    return "drop index " + index + " on table " + table + (concurrently ? " concurrently" : "");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
