package dev.limbeck.operation;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.List;

/**
 * {@code alter table ... rename to ...}: foreign keys and owned sequences follow, the names of
 * constraints and indexes stay.
 */
public record RenameTable(QualifiedName from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    before.require(from);
    QualifiedName renamed = from.sibling(to);
    if (before.table(renamed).isPresent()) {
      throw new SchemaException("Table " + renamed + " is there already.");
    }
    Schema named = new PartitionTree(before).named(from);
    Schema moved = named.minusTable(from).plus(named.require(from).withName(renamed));
    return moved
        .withTables(moved.tables().stream().map(this::followed).toList())
        .withSequences(moved.sequences().stream().map(this::followed).toList());
  }

  private Table followed(Table table) {
    return table
        .withConstraints(table.constraints().stream().map(this::followed).toList())
        .withPartitionOf(
            table
                .partitionOf()
                .map(of -> of.parent().equals(from) ? of.withParent(from.sibling(to)) : of));
  }

  private Constraint followed(Constraint constraint) {
    return constraint
        .asForeignKey()
        .filter(key -> key.references().equals(from))
        .<Constraint>map(this::retargeted)
        .orElse(constraint);
  }

  private ForeignKey retargeted(ForeignKey key) {
    return key.withReferences(from.sibling(to), key.referencedColumns());
  }

  private Sequence followed(Sequence sequence) {
    return sequence.withOwnedBy(
        sequence
            .ownedBy()
            .map(
                owner ->
                    owner.table().equals(from)
                        ? new Sequence.Owner(from.sibling(to), owner.column())
                        : owner));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameTable(from.sibling(to), from.name()));
  }

  @Override
  public String describe() {
    return "rename table " + from + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
