package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code alter table ... inherit ...} or {@code no inherit ...}: whether a query of the parent
 * finds the table's rows, too. The table has the columns and checks of the parent before, and keeps
 * them after.
 *
 * <p>PostgreSQL locks the table ({@code access exclusive}) for a moment, and the parent in {@code
 * share update exclusive} mode while a table begins to inherit from it.
 */
public record AlterInheritance(QualifiedName table, QualifiedName parent, boolean inherits)
    implements Operation {

  @Override
  public Schema apply(Schema before) {
    Table child = before.require(table);
    if (child.inherits().contains(parent) == inherits) {
      throw new SchemaException(
          "Table %s %s from %s."
              .formatted(table, inherits ? "inherits already" : "does not inherit", parent));
    }
    if (!inherits) {
      return before.changing(table, it -> it.withInherits(without(it)));
    }
    InheritanceLookup.requireFit(before, child, parent);
    return before.changing(
        table,
        it -> it.withInherits(Stream.concat(it.inherits().stream(), Stream.of(parent)).toList()));
  }

  private List<QualifiedName> without(Table child) {
    return child.inherits().stream().filter(it -> !it.equals(parent)).toList();
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new AlterInheritance(table, parent, !inherits));
  }

  @Override
  public String describe() {
    return "let table %s %s from table %s"
        .formatted(table, inherits ? "inherit" : "no longer inherit", parent);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
