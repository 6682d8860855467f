package dev.limbeck.dialect;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.operation.RunJava;
import dev.limbeck.operation.ValidateConstraint;
import java.util.List;

/** Hands each operation to the class that spells its kind of object. */
final class OperationSql extends TypeOperationSql {

  @Override
  public List<Statement> visit(CreateNamespace operation) {
    return one("create schema " + Identifiers.quote(operation.name()));
  }

  @Override
  public List<Statement> visit(DropNamespace operation) {
    return one("drop schema " + Identifiers.quote(operation.name()));
  }

  @Override
  public List<Statement> visit(CreateTable operation) {
    return TableSql.create(operation.table());
  }

  @Override
  public List<Statement> visit(DropTable operation) {
    return one("drop table " + Identifiers.quote(operation.table()));
  }

  @Override
  public List<Statement> visit(RenameTable operation) {
    return one(TableSql.alter(operation.from(), "rename to " + Identifiers.quote(operation.to())));
  }

  @Override
  public List<Statement> visit(CommentOnTable operation) {
    return List.of(TableSql.comment(operation.table(), operation.comment()));
  }

  @Override
  public List<Statement> visit(AddColumn operation) {
    return ColumnSql.add(operation.table(), operation.column());
  }

  @Override
  public List<Statement> visit(DropColumn operation) {
    String change = "drop column " + Identifiers.quote(operation.column());
    return one(TableSql.alter(operation.table(), change));
  }

  @Override
  public List<Statement> visit(AlterColumn operation) {
    return new AlterColumnSql(operation).statements();
  }

  @Override
  public List<Statement> visit(RenameColumn operation) {
    return one(
        TableSql.alter(
            operation.table(), "rename column " + renamed(operation.from(), operation.to())));
  }

  @Override
  public List<Statement> visit(AddConstraint operation) {
    String change =
        "add "
            + ConstraintSql.definition(operation.constraint(), operation.usingIndex())
            + (operation.notValid() ? " not valid" : "");
    return one(TableSql.alter(operation.table(), change));
  }

  @Override
  public List<Statement> visit(DropConstraint operation) {
    String change = "drop constraint " + Identifiers.quote(operation.constraint());
    return one(TableSql.alter(operation.table(), change));
  }

  @Override
  public List<Statement> visit(RenameConstraint operation) {
    return one(
        TableSql.alter(
            operation.table(), "rename constraint " + renamed(operation.from(), operation.to())));
  }

  // The scan of the table must not keep the locks of what stands before it.
  @Override
  public List<Statement> visit(ValidateConstraint operation) {
    String change = "validate constraint " + Identifiers.quote(operation.constraint());
    return List.of(Statement.alone(TableSql.alter(operation.table(), change)));
  }

  @Override
  public List<Statement> visit(CreateIndex operation) {
    return List.of(IndexSql.create(operation));
  }

  @Override
  public List<Statement> visit(DropIndex operation) {
    return List.of(IndexSql.drop(operation));
  }

  @Override
  public List<Statement> visit(RenameIndex operation) {
    return one(
        "alter index "
            + Identifiers.quote(operation.table().sibling(operation.from()))
            + " rename to "
            + Identifiers.quote(operation.to()));
  }

  @Override
  public List<Statement> visit(CreateSequence operation) {
    return one(SequenceSql.create(operation.sequence()));
  }

  @Override
  public List<Statement> visit(DropSequence operation) {
    return one("drop sequence " + Identifiers.quote(operation.sequence()));
  }

  @Override
  public List<Statement> visit(AlterSequence operation) {
    return SequenceSql.alter(operation.before(), operation.after());
  }

  @Override
  public List<Statement> visit(RenameSequence operation) {
    return one(
        "alter sequence "
            + Identifiers.quote(operation.from())
            + " rename to "
            + Identifiers.quote(operation.to()));
  }

  @Override
  public List<Statement> visit(ExecuteSql operation) {
    return List.of(RawSql.statement(operation));
  }

  @Override
  public List<Statement> visit(Backfill operation) {
    return operation.isSql()
        ? List.of(Statement.inBatches(BackfillSql.whole(operation)))
        : List.of();
  }

  @Override
  public List<Statement> visit(RunJava operation) {
    return List.of();
  }

  @Override
  public List<Statement> visit(AttachPartition operation) {
    return List.of(PartitionSql.attach(operation));
  }

  @Override
  public List<Statement> visit(DetachPartition operation) {
    return List.of(PartitionSql.detach(operation));
  }
}
