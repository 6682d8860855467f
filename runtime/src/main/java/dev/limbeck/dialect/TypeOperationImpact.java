package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AddAttribute;
import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.AlterAttribute;
import dev.limbeck.operation.CommentOnType;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.DropAttribute;
import dev.limbeck.operation.DropDomainConstraint;
import dev.limbeck.operation.DropType;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.operation.RenameDomainConstraint;
import dev.limbeck.operation.RenameEnumValue;
import dev.limbeck.operation.RenameType;
import dev.limbeck.operation.SetDomainDefault;
import dev.limbeck.operation.SetDomainNotNull;
import dev.limbeck.operation.ValidateDomainConstraint;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.function.Predicate;

/** What the operations on users' types do to those who use the database. */
abstract class TypeOperationImpact implements Operation.Visitor<Impact> {

  private final Schema schema;

  /**
   * @param schema the schema before the operation
   */
  TypeOperationImpact(Schema schema) {
    this.schema = schema;
  }

  @Override
  public Impact visit(CreateType operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(DropType operation) {
    return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(RenameType operation) {
    return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(CommentOnType operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(AddEnumValue operation) {
    return Impact.of(List.of(), Hazard.VALUE_AFTER_COMMIT);
  }

  @Override
  public Impact visit(RenameEnumValue operation) {
    return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(RebuildType operation) {
    List<Touch> touches =
        schema.tables().stream()
            .filter(table -> isIn(operation.before().name(), table.columns()))
            .map(table -> new Touch(table.name(), Lock.ACCESS_EXCLUSIVE, Work.REWRITES))
            .toList();
    return onPartitions(Impact.of(touches, Hazard.BREAKS_CLIENTS));
  }

  @Override
  public Impact visit(AddAttribute operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(DropAttribute operation) {
    return Impact.of(List.of(), Hazard.LOSES_DATA, Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(AlterAttribute operation) {
    return Impact.of(List.of(), Hazard.BREAKS_CLIENTS);
  }

  @Override
  public Impact visit(SetDomainDefault operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(SetDomainNotNull operation) {
    return onPartitions(new DomainImpact(schema).of(operation));
  }

  @Override
  public Impact visit(AddDomainConstraint operation) {
    return onPartitions(new DomainImpact(schema).of(operation));
  }

  @Override
  public Impact visit(DropDomainConstraint operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(RenameDomainConstraint operation) {
    return Impact.NONE;
  }

  @Override
  public Impact visit(ValidateDomainConstraint operation) {
    return onPartitions(new DomainImpact(schema).of(operation));
  }

  private static boolean isIn(QualifiedName type, List<Column> columns) {
    return columns.stream().anyMatch(column -> column.type().isOf(type));
  }

  /** What is done to a table is done to its partitions. */
  final Impact onPartitions(Impact impact) {
    return new PartitionImpact(schema).spread(impact);
  }

  /** The same, where some partitions have what is made already. */
  final Impact onPartitions(Impact impact, Predicate<Table> hasIt) {
    return new PartitionImpact(schema).spread(impact, hasIt);
  }
}
