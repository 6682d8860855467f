package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;

/**
 * {@code create table ...} with its columns, constraints and comments; its indexes are operations
 * of their own.
 */
public record CreateTable(Table table) implements Operation, Conditional {

  public CreateTable {
    if (!table.indexes().isEmpty()) {
      throw new SchemaException(
          "Create table " + table.name() + " without its indexes, and each index after it.");
    }
  }

  @Override
  public Schema apply(Schema before) {
    if (before.table(table.name()).isPresent()) {
      throw new SchemaException("Table " + table.name() + " is there already.");
    }
    return before.plus(table);
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
    return "create table " + table.name();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
