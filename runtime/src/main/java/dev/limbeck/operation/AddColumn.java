package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/** {@code alter table ... add column ...}. */
public record AddColumn(QualifiedName table, Column column) implements Operation, Conditional {

  @Override
  public Schema apply(Schema before) {
    if (before.require(table).column(column.name()).isPresent()) {
      throw new SchemaException("Column " + table + "." + column.name() + " is there already.");
    }
    InheritanceLookup.of(before, table).refuseForChildren(describe());
    return before.changing(table, it -> it.plus(column));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new DropColumn(table, column.name()));
  }

  @Override
  public boolean isDone(Schema before) {
    return before.require(table).column(column.name()).isPresent();
  }

  @Override
  public boolean isCreation() {
    return true;
  }

  @Override
  public String describe() {
    return "add column %s.%s %s".formatted(table, column.name(), column.type());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
