package dev.limbeck.dialect;

import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterInheritance;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.CustomOperation;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.DropObject;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.IfNeeded;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameNamespace;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.operation.ReplaceObject;
import dev.limbeck.operation.RunJava;
import dev.limbeck.operation.SetLogged;
import dev.limbeck.operation.SetReplicaIdentity;
import dev.limbeck.operation.UpdateExtension;
import dev.limbeck.operation.ValidateConstraint;
import java.util.List;
import java.util.Optional;

/** Hands each operation to the class that spells its kind of object. */
final class OperationSql extends StatisticsOperationSql {

  private static final String TO_DEFAULT_SCHEMA =
      """
      begin
        execute %s || quote_ident(current_schema());
      end
      """;

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
  public List<Statement> visit(BulkInsert operation) {
    return operation.supply().isPresent()
        ? List.of()
        : List.of(Statement.of(new BulkInsertSql(operation).insert(operation.rows())));
  }

  @Override
  public List<Statement> visit(RunJava operation) {
    return List.of();
  }

  // Which schema is the default one, the session knows.
  @Override
  public List<Statement> visit(MoveToSchema operation) {
    String move =
        "alter "
            + operation.kind().word()
            + " "
            + Identifiers.quote(operation.name())
            + " set schema ";
    return operation
        .schema()
        .map(schema -> one(move + Identifiers.quote(schema)))
        .orElseGet(() -> List.of(Block.of(TO_DEFAULT_SCHEMA.formatted(Literals.text(move)))));
  }

  @Override
  public List<Statement> visit(CreateObject operation) {
    return one(operation.object().accept(new ObjectSql.Creation()));
  }

  @Override
  public List<Statement> visit(DropObject operation) {
    return one(operation.object().accept(new ObjectSql.Removal()));
  }

  @Override
  public List<Statement> visit(ReplaceObject operation) {
    return operation.after().accept(new ObjectSql.Replacement(operation.before())).stream()
        .map(Statement::of)
        .toList();
  }

  @Override
  public List<Statement> visit(UpdateExtension operation) {
    return one(
        "alter extension %s update to %s"
            .formatted(Identifiers.quote(operation.name()), Literals.text(operation.to())));
  }

  @Override
  public List<Statement> visit(RenameNamespace operation) {
    return one(
        "alter schema %s rename to %s"
            .formatted(Identifiers.quote(operation.from()), Identifiers.quote(operation.to())));
  }

  @Override
  public List<Statement> visit(AttachPartition operation) {
    return List.of(PartitionSql.attach(operation));
  }

  @Override
  public List<Statement> visit(DetachPartition operation) {
    return List.of(PartitionSql.detach(operation));
  }

  @Override
  public List<Statement> visit(AlterInheritance operation) {
    return List.of(
        TableSql.inheritance(operation.table(), operation.parent(), operation.inherits()));
  }

  @Override
  public List<Statement> visit(AlterStorageParameters operation) {
    return StorageSql.alter(operation);
  }

  @Override
  public List<Statement> visit(SetLogged operation) {
    return one(
        TableSql.alter(operation.table(), operation.logged() ? "set logged" : "set unlogged"));
  }

  @Override
  public List<Statement> visit(SetReplicaIdentity operation) {
    return List.of(StorageSql.identity(operation.table(), operation.identity()));
  }

  @Override
  public List<Statement> visit(CustomOperation operation) {
    return operation.sql().stream()
        .map(sql -> RawSql.statement(new ExecuteSql(sql, Optional.empty(), Optional.empty())))
        .toList();
  }

  @Override
  public List<Statement> visit(IfNeeded operation) {
    return IfNeededSql.of(operation, operation.step().accept(this));
  }
}
