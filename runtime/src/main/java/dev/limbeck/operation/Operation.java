package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;

/** One step of a migration. */
public sealed interface Operation
    permits CreateNamespace,
        DropNamespace,
        CreateType,
        DropType,
        RenameType,
        CommentOnType,
        AddEnumValue,
        RenameEnumValue,
        RebuildType,
        AddAttribute,
        DropAttribute,
        AlterAttribute,
        SetDomainDefault,
        SetDomainNotNull,
        AddDomainConstraint,
        DropDomainConstraint,
        RenameDomainConstraint,
        ValidateDomainConstraint,
        CreateTable,
        DropTable,
        RenameTable,
        CommentOnTable,
        AddColumn,
        DropColumn,
        AlterColumn,
        RenameColumn,
        AddConstraint,
        DropConstraint,
        RenameConstraint,
        ValidateConstraint,
        CreateIndex,
        DropIndex,
        RenameIndex,
        CreateSequence,
        DropSequence,
        AlterSequence,
        RenameSequence,
        ExecuteSql,
        Backfill,
        BulkInsert,
        RunJava,
        MoveToSchema,
        CreateObject,
        DropObject,
        ReplaceObject,
        UpdateExtension,
        RenameNamespace,
        CustomOperation,
        IfNeeded,
        AttachPartition,
        DetachPartition,
        AlterInheritance,
        AlterStorageParameters,
        SetLogged,
        SetReplicaIdentity,
        CreateStatistics,
        DropStatistics,
        RenameStatistics,
        SetStatisticsTarget,
        CommentOnStatistics {

  /**
   * The schema after this operation.
   *
   * @throws SchemaException if the operation does not fit {@code before}: a table that is there
   *     already, a column that is not
   */
  Schema apply(Schema before);

  /**
   * The operations that take this one back.
   *
   * @param before the schema that this operation is applied to, which knows what a drop takes away
   * @throws dev.limbeck.problem.RefusedException if nothing can take it back
   */
  List<Operation> inverse(Schema before);

  /** One line for a person, such as {@code add column users.nick varchar(40)}. */
  String describe();

  <R> R accept(Visitor<R> visitor);

  /** Whether {@link #apply} tells the whole truth: raw SQL and Java steps may do anything. */
  default boolean effectIsKnown() {
    return true;
  }

  /** One method for each kind of operation, so that javac names what a new one still lacks. */
  interface Visitor<R> {
    R visit(CreateNamespace operation);

    R visit(DropNamespace operation);

    R visit(CreateType operation);

    R visit(DropType operation);

    R visit(RenameType operation);

    R visit(CommentOnType operation);

    R visit(AddEnumValue operation);

    R visit(RenameEnumValue operation);

    R visit(RebuildType operation);

    R visit(AddAttribute operation);

    R visit(DropAttribute operation);

    R visit(AlterAttribute operation);

    R visit(SetDomainDefault operation);

    R visit(SetDomainNotNull operation);

    R visit(AddDomainConstraint operation);

    R visit(DropDomainConstraint operation);

    R visit(RenameDomainConstraint operation);

    R visit(ValidateDomainConstraint operation);

    R visit(CreateTable operation);

    R visit(DropTable operation);

    R visit(RenameTable operation);

    R visit(CommentOnTable operation);

    R visit(AddColumn operation);

    R visit(DropColumn operation);

    R visit(AlterColumn operation);

    R visit(RenameColumn operation);

    R visit(AddConstraint operation);

    R visit(DropConstraint operation);

    R visit(RenameConstraint operation);

    R visit(ValidateConstraint operation);

    R visit(CreateIndex operation);

    R visit(DropIndex operation);

    R visit(RenameIndex operation);

    R visit(CreateSequence operation);

    R visit(DropSequence operation);

    R visit(AlterSequence operation);

    R visit(RenameSequence operation);

    R visit(ExecuteSql operation);

    R visit(Backfill operation);

    R visit(BulkInsert operation);

    R visit(RunJava operation);

    R visit(MoveToSchema operation);

    R visit(CreateObject operation);

    R visit(DropObject operation);

    R visit(ReplaceObject operation);

    R visit(UpdateExtension operation);

    R visit(RenameNamespace operation);

    R visit(CustomOperation operation);

    R visit(IfNeeded operation);

    R visit(AttachPartition operation);

    R visit(DetachPartition operation);

    R visit(AlterInheritance operation);

    R visit(AlterStorageParameters operation);

    R visit(SetLogged operation);

    R visit(SetReplicaIdentity operation);

    R visit(CreateStatistics operation);

    R visit(DropStatistics operation);

    R visit(RenameStatistics operation);

    R visit(SetStatisticsTarget operation);

    R visit(CommentOnStatistics operation);
  }
}
