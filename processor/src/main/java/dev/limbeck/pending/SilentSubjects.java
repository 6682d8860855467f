package dev.limbeck.pending;

import dev.limbeck.operation.AlterInheritance;
import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.CustomOperation;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.operation.DropObject;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.ReplaceObject;
import dev.limbeck.operation.RunJava;
import dev.limbeck.operation.SetLogged;
import dev.limbeck.operation.SetReplicaIdentity;
import dev.limbeck.operation.SetStatisticsTarget;
import dev.limbeck.operation.UpdateExtension;
import dev.limbeck.operation.ValidateConstraint;
import java.util.Optional;

/** The steps that are about nothing that entities speak of. */
abstract class SilentSubjects implements Operation.Visitor<Optional<Subject>> {

  // Entities ask for a constraint, not for when its rows are read.
  @Override
  public Optional<Subject> visit(ValidateConstraint operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(ExecuteSql operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(Backfill operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(BulkInsert operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(RunJava operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(CreateObject operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(DropObject operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(ReplaceObject operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(UpdateExtension operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(AttachPartition operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(DetachPartition operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(AlterInheritance operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(AlterStorageParameters operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(SetLogged operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(SetReplicaIdentity operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(CreateStatistics operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(DropStatistics operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(RenameStatistics operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(SetStatisticsTarget operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(CommentOnStatistics operation) {
    return Optional.empty();
  }

  @Override
  public Optional<Subject> visit(CustomOperation operation) {
    return Optional.empty();
  }
}
