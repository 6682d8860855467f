package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
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
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What each operation does to those who use the database; a test measures it on a server. */
final class OperationImpact extends StatisticsOperationImpact {

  private final Schema schema;

  /**
   * @param schema the schema before the operation
   */
  OperationImpact(Schema schema) {
    super(schema);
    this.schema = schema;
  }

  @Override
  public Impact visit(CreateNamespace operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(DropNamespace operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(CreateTable operation) {
    List<Touch> parents = new ArrayList<>(new PartitionImpact(schema).ofParent(operation.table()));
    parents.addAll(
        operation.table().foreignKeys().stream()
            .map(ForeignKey::references)
            .filter(parent -> !parent.equals(operation.table().name()))
            .map(parent -> Touch.brief(parent, Lock.SHARE_ROW_EXCLUSIVE))
            .toList());
    parents.addAll(new InheritanceImpact(schema).ofParents(operation.table()));
    return Impact.of(parents);
  }

  @Override
  public Impact visit(DropTable operation) {
    PartitionImpact partitions = new PartitionImpact(schema);
    List<Touch> own = new ArrayList<>(new Neighbours(schema).of(operation.table()));
    own.add(Touch.brief(operation.table(), Lock.ACCESS_EXCLUSIVE));
    List<Touch> touches = new ArrayList<>(partitions.spread(Impact.of(own)).touches());
    touches.addAll(partitions.ofDropped(operation.table()));
    return Impact.of(touches, Hazard.LOSES_DATA, Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(RenameTable operation) {
    return Impact.of(exclusively(operation.from()), Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(CommentOnTable operation) {
    return onTable(operation.table());
  }

  @Override
  public Impact visit(AddColumn operation) {
    return onPartitions(new AddColumnImpact(schema).of(operation));
  }

  @Override
  public Impact visit(DropColumn operation) {
    List<Touch> touches =
        new ArrayList<>(new Neighbours(schema).of(operation.table(), operation.column()));
    touches.add(Touch.brief(operation.table(), Lock.ACCESS_EXCLUSIVE));
    return onPartitions(Impact.of(touches, Hazard.LOSES_DATA, Hazard.BREAKS_CLIENTS));
  }

  @Override
  public Impact visit(AlterColumn operation) {
    return onPartitions(new AlterColumnImpact(operation, schema).impact());
  }

  @Override
  public Impact visit(RenameColumn operation) {
    return onPartitions(Impact.of(exclusively(operation.table()), Hazard.BREAKS_CLIENTS));
  }

  @Override
  public Impact visit(AddConstraint operation) {
    return onPartitions(
        new ConstraintImpact(schema).of(operation),
        partition -> new PartitionCopies(schema).has(partition, operation.constraint()));
  }

  @Override
  public Impact visit(DropConstraint operation) {
    return onPartitions(new ConstraintImpact(schema).of(operation));
  }

  @Override
  public Impact visit(RenameConstraint operation) {
    return onPartitions(Impact.of(exclusively(operation.table())));
  }

  @Override
  public Impact visit(ValidateConstraint operation) {
    Impact own = new ConstraintImpact(schema).of(operation);
    return onPartitions(new InheritanceImpact(schema).of(operation, own));
  }

  @Override
  public Impact visit(CreateIndex operation) {
    Lock lock = operation.concurrently() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE;
    return onPartitions(
        Impact.of(List.of(new Touch(operation.table(), lock, Work.READS))),
        partition -> new PartitionCopies(schema).has(partition, operation.index()));
  }

  @Override
  public Impact visit(DropIndex operation) {
    Lock lock = operation.concurrently() ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_EXCLUSIVE;
    return onPartitions(
        Impact.of(List.of(Touch.brief(operation.table(), lock)), Hazard.LOSES_INDEX));
  }

  @Override
  public Impact visit(RenameIndex operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(CreateSequence operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(DropSequence operation) {
    return Impact.of(List.of(), Hazard.LOSES_DATA);
  }

  @Override
  public Impact visit(AlterSequence operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(RenameSequence operation) {
    return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(ExecuteSql operation) {
    return Impact.of(List.of(), Hazard.UNKNOWN);
  }

  @Override
  public Impact visit(Backfill operation) {
    Touch own = new Touch(operation.table(), Lock.ROW_EXCLUSIVE, Touch.Work.READS);
    return onPartitions(
        new InheritanceImpact(schema).of(operation.table(), Impact.of(List.of(own))));
  }

  @Override
  public Impact visit(BulkInsert operation) {
    return Impact.of(List.of(Touch.brief(operation.table(), Lock.ROW_EXCLUSIVE)));
  }

  @Override
  public Impact visit(RunJava operation) {
    return Impact.of(List.of(), Hazard.UNKNOWN);
  }

  @Override
  public Impact visit(MoveToSchema operation) {
    return switch (operation.kind()) {
      case TABLE -> Impact.of(exclusively(operation.name()), Hazard.BREAKS_CLIENTS);
      case SEQUENCE, TYPE -> Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
      case STATISTICS -> Impact.NONE;
    };
  }

  @Override
  public Impact visit(CreateObject operation) {
    return operation.object().accept(new ObjectImpact.OfCreation());
  }

  @Override
  public Impact visit(DropObject operation) {
    return operation.object().accept(new ObjectImpact.OfRemoval());
  }

  @Override
  public Impact visit(ReplaceObject operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(UpdateExtension operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(RenameNamespace operation) {
    return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(AttachPartition operation) {
    return new PartitionImpact(schema).of(operation);
  }

  @Override
  public Impact visit(DetachPartition operation) {
    return new PartitionImpact(schema).of(operation);
  }

  @Override
  public Impact visit(AlterInheritance operation) {
    return new InheritanceImpact(schema).of(operation);
  }

  @Override
  public Impact visit(AlterStorageParameters operation) {
    return new StorageImpact(schema).of(operation);
  }

  @Override
  public Impact visit(SetLogged operation) {
    return new StorageImpact(schema).of(operation);
  }

  @Override
  public Impact visit(SetReplicaIdentity operation) {
    return Impact.of(exclusively(operation.table()));
  }

  @Override
  public Impact visit(CustomOperation operation) {
    return Impact.of(List.of(), Hazard.UNKNOWN);
  }

  @Override
  public Impact visit(IfNeeded operation) {
    return operation.step().accept(this);
  }

  private static List<Touch> exclusively(QualifiedName table) {
    return List.of(Touch.brief(table, Lock.ACCESS_EXCLUSIVE));
  }
}
