package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Inheritance;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code alter table ... attach partition ...}: a table with its rows becomes a partition.
 *
 * <p>PostgreSQL locks the parent in {@code share update exclusive} mode, so that it is read and
 * written meanwhile, and nobody may use the table, which it reads unless a check of it proves the
 * bound. Constraints and indexes that are equal to the parent's are taken for their copies; what
 * the table lacks is made.
 *
 * @param bound as {@link PartitionOf#bound()}
 */
public record AttachPartition(QualifiedName table, QualifiedName parent, String bound)
    implements Operation {

  public AttachPartition {
    bound = new PartitionOf(parent, bound).bound();
  }

  @Override
  public Schema apply(Schema before) {
    Table whole = new PartitionTree(before).whole(PartitionLookup.parent(before, parent));
    requireLike(whole, requireFree(before));
    Schema attached =
        before.changing(
            table,
            it ->
                it.withColumns(List.of())
                    .withPartitionOf(Optional.of(new PartitionOf(parent, bound))));
    Schema after = new PartitionCopies(attached).attached(table);
    // Throws if the table has a primary key of its own beside the parent's.
    new PartitionTree(after).whole(after.require(table));
    return after;
  }

  private Table requireFree(Schema before) {
    Table own = before.require(table);
    own.partitionOf()
        .ifPresent(
            of -> {
              throw new SchemaException(
                  "Table %s is a partition of %s already.".formatted(table, of.parent()));
            });
    if (new Inheritance(before).has(own)) {
      throw refusal("it inherits or is inherited from");
    }
    return own;
  }

  private void requireLike(Table whole, Table own) {
    for (Column column : whole.columns()) {
      Column given = PartitionTree.given(column);
      Optional<Column> there = own.column(column.name()).map(it -> it.withStorage(given.storage()));
      if (!there.equals(Optional.of(given))) {
        throw refusal("column " + column.name() + " is not like that of " + parent);
      }
    }
    own.columns().stream()
        .filter(it -> whole.column(it.name()).isEmpty())
        .findFirst()
        .ifPresent(
            it -> {
              throw refusal(parent + " has no column " + it.name());
            });
    for (Constraint constraint : whole.constraints()) {
      if (constraint instanceof Check && !own.constraints().contains(constraint)) {
        throw refusal("it lacks check " + constraint.name() + " of " + parent);
      }
    }
  }

  private SchemaException refusal(String reason) {
    return new SchemaException(
        "Table %s cannot become a partition of %s: %s.".formatted(table, parent, reason));
  }

  /**
   * What PostgreSQL makes in the table when it is attached, because its parent has it: the table
   * with these constraints and indexes alone.
   */
  public Table made(Schema before) {
    Table was = before.require(table);
    Table now = new DetachPartition(table, parent).apply(apply(before)).require(table);
    return now.withConstraints(
            now.constraints().stream().filter(it -> was.constraint(it.name()).isEmpty()).toList())
        .withIndexes(now.indexes().stream().filter(it -> was.index(it.name()).isEmpty()).toList());
  }

  /** What the table got from its parent goes after it is a table of its own again. */
  @Override
  public List<Operation> inverse(Schema before) {
    List<Operation> steps = new ArrayList<>(List.of(new DetachPartition(table, parent)));
    Table made = made(before);
    made.indexes().forEach(it -> steps.add(new DropIndex(table, it.name())));
    made.constraints().forEach(it -> steps.add(new DropConstraint(table, it.name())));
    return List.copyOf(steps);
  }

  @Override
  public String describe() {
    return "attach partition %s to table %s: %s".formatted(table, parent, bound);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
