package dev.limbeck.pending;

import static dev.limbeck.pending.PendingChange.Sort.ADDED;
import static dev.limbeck.pending.PendingChange.Sort.CHANGED;
import static dev.limbeck.pending.PendingChange.Sort.REMOVED;

import dev.limbeck.operation.AddAttribute;
import dev.limbeck.operation.AddDomainConstraint;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.AlterAttribute;
import dev.limbeck.operation.CommentOnType;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.DropAttribute;
import dev.limbeck.operation.DropDomainConstraint;
import dev.limbeck.operation.DropType;
import dev.limbeck.operation.RebuildType;
import dev.limbeck.operation.RenameDomainConstraint;
import dev.limbeck.operation.RenameEnumValue;
import dev.limbeck.operation.RenameType;
import dev.limbeck.operation.SetDomainDefault;
import dev.limbeck.operation.SetDomainNotNull;
import dev.limbeck.operation.ValidateDomainConstraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.snapshot.Aspect;
import java.util.Optional;

/** What the steps that are about users' types are about: whoever is of the type. */
abstract class TypeSubjects extends SilentSubjects {

  private final TypeUsers types;

  TypeSubjects(TypeUsers types) {
    this.types = types;
  }

  final TypeUsers types() {
    return types;
  }

  @Override
  public Optional<Subject> visit(CreateType operation) {
    return Subject.of(ADDED, types.user(operation.type().name()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(DropType operation) {
    return Subject.of(REMOVED, Optional.empty(), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(RenameType operation) {
    QualifiedName to = operation.from().sibling(operation.to());
    return Subject.of(CHANGED, types.user(to), Aspect.TYPE);
  }

  @Override
  public Optional<Subject> visit(CommentOnType operation) {
    return Subject.of(CHANGED, types.user(operation.type()), Aspect.COMMENT);
  }

  @Override
  public Optional<Subject> visit(AddEnumValue operation) {
    return Subject.of(ADDED, types.constant(operation.type(), operation.value()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(RenameEnumValue operation) {
    return Subject.of(CHANGED, types.constant(operation.type(), operation.to()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(RebuildType operation) {
    return Subject.of(CHANGED, types.user(operation.after().name()), Aspect.TYPE);
  }

  @Override
  public Optional<Subject> visit(AddAttribute operation) {
    return Subject.of(ADDED, types.user(operation.type()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(DropAttribute operation) {
    return Subject.of(REMOVED, types.user(operation.type()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(AlterAttribute operation) {
    return Subject.of(CHANGED, types.user(operation.type()), Aspect.PRESENCE);
  }

  @Override
  public Optional<Subject> visit(SetDomainDefault operation) {
    return ofDomain(operation.domain());
  }

  @Override
  public Optional<Subject> visit(SetDomainNotNull operation) {
    return ofDomain(operation.domain());
  }

  @Override
  public Optional<Subject> visit(AddDomainConstraint operation) {
    return ofDomain(operation.domain());
  }

  @Override
  public Optional<Subject> visit(DropDomainConstraint operation) {
    return ofDomain(operation.domain());
  }

  @Override
  public Optional<Subject> visit(RenameDomainConstraint operation) {
    return ofDomain(operation.domain());
  }

  @Override
  public Optional<Subject> visit(ValidateDomainConstraint operation) {
    return Optional.empty();
  }

  // Entities do not say what a domain is.
  private Optional<Subject> ofDomain(QualifiedName domain) {
    return Subject.of(CHANGED, types.user(domain), Aspect.TYPE);
  }
}
