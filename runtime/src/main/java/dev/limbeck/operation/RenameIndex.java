package dev.limbeck.operation;

import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;

/** {@code alter index ... rename to ...}. */
public record RenameIndex(QualifiedName table, String from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    Table whole = before.require(table);
    if (whole.index(from).isEmpty()) {
      throw new SchemaException("There is no index " + from + " on table " + table + ".");
    }
    if (whole.index(to).isPresent()) {
      throw new SchemaException("Index " + to + " is there already.");
    }
    return CopyNames.renamed(before, table, from, to)
        .changing(table, it -> it.withIndexes(it.indexes().stream().map(this::renamed).toList()))
        .changing(table, it -> IdentityIndex.renamed(it, from, to));
  }

  private Index renamed(Index index) {
    return index.name().equals(from) ? index.withName(to) : index;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameIndex(table, to, from));
  }

  @Override
  public String describe() {
    return "rename index " + from + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
