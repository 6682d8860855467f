package dev.limbeck.dialect;

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
import java.util.List;

/** Spells the operations on users' types. */
abstract class TypeOperationSql implements Operation.Visitor<List<Statement>> {

  @Override
  public List<Statement> visit(CreateType operation) {
    return TypeDefinitionSql.create(operation.type());
  }

  @Override
  public List<Statement> visit(DropType operation) {
    return TypeDefinitionSql.drop(operation.type());
  }

  @Override
  public List<Statement> visit(RenameType operation) {
    return one(
        TypeDefinitionSql.alter(
            operation.from(), "rename to " + Identifiers.quote(operation.to())));
  }

  @Override
  public List<Statement> visit(CommentOnType operation) {
    return one(
        "comment on type %s is %s"
            .formatted(
                Identifiers.quote(operation.type()), Literals.textOrNull(operation.comment())));
  }

  @Override
  public List<Statement> visit(AddEnumValue operation) {
    return one(TypeDefinitionSql.addValue(operation));
  }

  @Override
  public List<Statement> visit(RenameEnumValue operation) {
    String change =
        "rename value %s to %s"
            .formatted(Literals.text(operation.from()), Literals.text(operation.to()));
    return one(TypeDefinitionSql.alter(operation.type(), change));
  }

  @Override
  public List<Statement> visit(RebuildType operation) {
    return List.of(RebuildSql.statement(operation));
  }

  @Override
  public List<Statement> visit(AddAttribute operation) {
    String change = "add attribute " + TypeDefinitionSql.attribute(operation.attribute());
    return one(TypeDefinitionSql.alter(operation.type(), change));
  }

  @Override
  public List<Statement> visit(DropAttribute operation) {
    String change = "drop attribute " + Identifiers.quote(operation.attribute());
    return one(TypeDefinitionSql.alter(operation.type(), change));
  }

  @Override
  public List<Statement> visit(AlterAttribute operation) {
    String change =
        "alter attribute %s type %s"
            .formatted(
                Identifiers.quote(operation.after().name()), TypeSql.of(operation.after().type()));
    return one(TypeDefinitionSql.alter(operation.type(), change));
  }

  @Override
  public List<Statement> visit(SetDomainDefault operation) {
    return one(
        TypeDefinitionSql.alterDomain(
            operation.domain(),
            operation.value().map(sql -> "set default " + sql).orElse("drop default")));
  }

  @Override
  public List<Statement> visit(SetDomainNotNull operation) {
    String change = operation.notNull() ? "set not null" : "drop not null";
    return one(TypeDefinitionSql.alterDomain(operation.domain(), change));
  }

  @Override
  public List<Statement> visit(AddDomainConstraint operation) {
    String change =
        "add "
            + ConstraintSql.definition(operation.check())
            + (operation.notValid() ? " not valid" : "");
    return one(TypeDefinitionSql.alterDomain(operation.domain(), change));
  }

  @Override
  public List<Statement> visit(DropDomainConstraint operation) {
    String change = "drop constraint " + Identifiers.quote(operation.constraint());
    return one(TypeDefinitionSql.alterDomain(operation.domain(), change));
  }

  @Override
  public List<Statement> visit(RenameDomainConstraint operation) {
    String change = "rename constraint " + renamed(operation.from(), operation.to());
    return one(TypeDefinitionSql.alterDomain(operation.domain(), change));
  }

  // The scan of the tables must not keep the locks of what stands before it.
  @Override
  public List<Statement> visit(ValidateDomainConstraint operation) {
    String change = "validate constraint " + Identifiers.quote(operation.constraint());
    return List.of(Statement.alone(TypeDefinitionSql.alterDomain(operation.domain(), change)));
  }

  static String renamed(String from, String to) {
    return Identifiers.quote(from) + " to " + Identifiers.quote(to);
  }

  static List<Statement> one(String sql) {
    return List.of(Statement.of(sql));
  }
}
