package dev.limbeck.plan;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.ColumnUse;
import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.SetStatisticsTarget;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether something of a table can stay while another step is done.
 *
 * @param parents the table that it is a partition of, and those above
 * @param isUsed whether it names a column
 */
record Interference(QualifiedName table, List<QualifiedName> parents, Predicate<ColumnUse> isUsed) {

  // Whatever is not named here may be in the way: it is left in its place then.
  private static final Set<Class<? extends Operation>> HARMLESS =
      Set.of(
          AddColumn.class,
          AddConstraint.class,
          AlterSequence.class,
          CommentOnStatistics.class,
          CommentOnTable.class,
          CreateIndex.class,
          CreateNamespace.class,
          CreateSequence.class,
          CreateStatistics.class,
          CreateTable.class,
          CreateType.class,
          DropConstraint.class,
          DropIndex.class,
          DropStatistics.class,
          RenameConstraint.class,
          RenameIndex.class,
          RenameStatistics.class,
          SetStatisticsTarget.class,
          ValidateConstraint.class);

  static Interference of(QualifiedName table, Schema schema, Predicate<ColumnUse> isUsed) {
    return new Interference(table, new PartitionTree(schema).parents(table), isUsed);
  }

  /** The steps as far as none of them is disturbed. */
  List<Operation> without(List<Operation> steps) {
    return steps.stream().takeWhile(step -> !with(step)).toList();
  }

  /** Whether the step would be kept from its work, or would do it otherwise. */
  boolean with(Operation step) {
    if (step instanceof AlterColumn alter) {
      return alter.table().equals(table) && isUsed.test(new ColumnUse(alter.before().name()));
    }
    return !HARMLESS.contains(step.getClass()) || givesCopies(step);
  }

  // PostgreSQL would take what the table has for the copy.
  private boolean givesCopies(Operation step) {
    if (step instanceof CreateIndex create) {
      return parents.contains(create.table());
    }
    return step instanceof AddConstraint add && parents.contains(add.table());
  }
}
