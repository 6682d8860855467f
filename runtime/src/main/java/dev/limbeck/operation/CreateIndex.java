package dev.limbeck.operation;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/** {@code create index ... on ...}. */
public record CreateIndex(QualifiedName table, Index index) implements Operation {

  @Override
  public Schema apply(Schema before) {
    if (before.require(table).index(index.name()).isPresent()) {
      throw new SchemaException("Index " + index.name() + " is there already.");
    }
    return before.changing(table, it -> it.plus(index));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropIndex(table, index.name()));
  }

  @Override
  public String describe() {
    String kind = index.unique() ? "unique index " : "index ";
    return "create " + kind + index.name() + " on table " + table;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
