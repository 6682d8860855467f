package dev.limbeck.introspect;

import dev.limbeck.operation.AddAttribute;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.AlterAttribute;
import dev.limbeck.operation.AlterInheritance;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CommentOnType;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.CustomOperation;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.DropAttribute;
import dev.limbeck.operation.DropDomainConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropObject;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.IfNeeded;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameDomainConstraint;
import dev.limbeck.operation.RenameEnumValue;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameNamespace;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.ReplaceObject;
import dev.limbeck.operation.RunJava;
import dev.limbeck.operation.SetDomainDefault;
import dev.limbeck.operation.SetDomainNotNull;
import dev.limbeck.operation.SetLogged;
import dev.limbeck.operation.SetReplicaIdentity;
import dev.limbeck.operation.SetStatisticsTarget;
import dev.limbeck.operation.UpdateExtension;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.operation.ValidateDomainConstraint;
import java.util.List;

/** The steps that take nothing away, so that nothing beside the model can stand in their way. */
abstract class HarmlessSteps implements Operation.Visitor<List<String>> {

  @Override
  public List<String> visit(CreateNamespace operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CreateType operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CommentOnType operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AddEnumValue operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RenameEnumValue operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AddAttribute operation) {
    return List.of();
  }

  @Override
  public List<String> visit(DropAttribute operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AlterAttribute operation) {
    return List.of();
  }

  @Override
  public List<String> visit(SetDomainDefault operation) {
    return List.of();
  }

  @Override
  public List<String> visit(SetDomainNotNull operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AddDomainConstraint operation) {
    return List.of();
  }

  @Override
  public List<String> visit(DropDomainConstraint operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RenameDomainConstraint operation) {
    return List.of();
  }

  @Override
  public List<String> visit(ValidateDomainConstraint operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CreateTable operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CommentOnTable operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AddColumn operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AddConstraint operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RenameConstraint operation) {
    return List.of();
  }

  @Override
  public List<String> visit(ValidateConstraint operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CreateIndex operation) {
    return List.of();
  }

  @Override
  public List<String> visit(DropIndex operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RenameIndex operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CreateSequence operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AlterSequence operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RenameSequence operation) {
    return List.of();
  }

  @Override
  public List<String> visit(ExecuteSql operation) {
    return List.of();
  }

  @Override
  public List<String> visit(Backfill operation) {
    return List.of();
  }

  @Override
  public List<String> visit(BulkInsert operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RunJava operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CreateObject operation) {
    return List.of();
  }

  @Override
  public List<String> visit(DropObject operation) {
    return List.of();
  }

  @Override
  public List<String> visit(ReplaceObject operation) {
    return List.of();
  }

  @Override
  public List<String> visit(UpdateExtension operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RenameNamespace operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AttachPartition operation) {
    return List.of();
  }

  @Override
  public List<String> visit(DetachPartition operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AlterInheritance operation) {
    return List.of();
  }

  @Override
  public List<String> visit(AlterStorageParameters operation) {
    return List.of();
  }

  @Override
  public List<String> visit(SetLogged operation) {
    return List.of();
  }

  @Override
  public List<String> visit(SetReplicaIdentity operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CreateStatistics operation) {
    return List.of();
  }

  @Override
  public List<String> visit(DropStatistics operation) {
    return List.of();
  }

  @Override
  public List<String> visit(RenameStatistics operation) {
    return List.of();
  }

  @Override
  public List<String> visit(SetStatisticsTarget operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CommentOnStatistics operation) {
    return List.of();
  }

  @Override
  public List<String> visit(CustomOperation operation) {
    return List.of();
  }

  @Override
  public List<String> visit(IfNeeded operation) {
    return operation.step().accept(this);
  }
}
