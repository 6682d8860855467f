package dev.limbeck.operation;

import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/**
 * {@code alter table ... rename column ... to ...}: constraints, indexes, foreign keys of other
 * tables and expressions follow.
 */
public record RenameColumn(QualifiedName table, String from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    ColumnLookup.require(before, table, from);
    if (before.require(table).column(to).isPresent()) {
      throw new SchemaException("Column " + table + "." + to + " is there already.");
    }
    InheritanceLookup.of(before, table).refuseColumn(from, describe());
    return ColumnRenaming.of(before, table, from, to).in(new PartitionTree(before).named(table));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameColumn(table, to, from));
  }

  @Override
  public String describe() {
    return "rename column %s.%s to %s".formatted(table, from, to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
