package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
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

/** Spells the operations on users' types: verbs of {@link dev.limbeck.Operations}. */
abstract class TypeOperationCode implements Operation.Visitor<CodeBlock> {

  final Words words;

  TypeOperationCode(Words words) {
    this.words = words;
  }

  @Override
  public CodeBlock visit(CreateType create) {
    return new TypeDefinitionCode(words).create(create.type());
  }

  @Override
  public CodeBlock visit(DropType drop) {
    return CodeBlock.of("dropType($S)", drop.type().toString());
  }

  @Override
  public CodeBlock visit(RenameType rename) {
    return CodeBlock.of("renameType($S, $S)", rename.from().toString(), rename.to());
  }

  @Override
  public CodeBlock visit(CommentOnType comment) {
    String type = comment.type().toString();
    return comment
        .comment()
        .map(text -> CodeBlock.of("commentOnType($S, $S)", type, text))
        .orElseGet(() -> CodeBlock.of("dropTypeComment($S)", type));
  }

  @Override
  public CodeBlock visit(AddEnumValue add) {
    return new TypeDefinitionCode(words).addValue(add);
  }

  @Override
  public CodeBlock visit(RenameEnumValue rename) {
    return CodeBlock.of(
        "renameEnumValue($S, $S, $S)", rename.type().toString(), rename.from(), rename.to());
  }

  @Override
  public CodeBlock visit(RebuildType rebuild) {
    return new TypeDefinitionCode(words).rebuild(rebuild);
  }

  @Override
  public CodeBlock visit(AddAttribute add) {
    CodeBlock attribute = new TypeDefinitionCode(words).attribute(add.attribute());
    return CodeBlock.of("addAttribute($S, $L)", add.type().toString(), attribute);
  }

  @Override
  public CodeBlock visit(DropAttribute drop) {
    return CodeBlock.of("dropAttribute($S, $S)", drop.type().toString(), drop.attribute());
  }

  @Override
  public CodeBlock visit(AlterAttribute alter) {
    return CodeBlock.of(
        "alterAttribute($S, $L, $L)",
        alter.type().toString(),
        new TypeDefinitionCode(words).attribute(alter.before()),
        new TypeCode(words).of(alter.after().type()));
  }

  @Override
  public CodeBlock visit(SetDomainDefault set) {
    String domain = set.domain().toString();
    return set.value()
        .map(sql -> CodeBlock.of("setDomainDefault($S, $S)", domain, sql))
        .orElseGet(() -> CodeBlock.of("dropDomainDefault($S)", domain));
  }

  @Override
  public CodeBlock visit(SetDomainNotNull set) {
    String verb = set.notNull() ? "setDomainNotNull" : "dropDomainNotNull";
    return CodeBlock.of("$L($S)", verb, set.domain().toString());
  }

  @Override
  public CodeBlock visit(AddDomainConstraint add) {
    CodeBlock check = ConstraintCode.standalone(words, add.check());
    String verb = add.notValid() ? "addDomainConstraintNotValid" : "addDomainConstraint";
    return CodeBlock.of("$L($S, $L)", verb, add.domain().toString(), check);
  }

  @Override
  public CodeBlock visit(DropDomainConstraint drop) {
    return CodeBlock.of(
        "dropDomainConstraint($S, $S)", drop.domain().toString(), drop.constraint());
  }

  @Override
  public CodeBlock visit(RenameDomainConstraint rename) {
    return CodeBlock.of(
        "renameDomainConstraint($S, $S, $S)",
        rename.domain().toString(),
        rename.from(),
        rename.to());
  }

  @Override
  public CodeBlock visit(ValidateDomainConstraint validate) {
    return CodeBlock.of(
        "validateDomainConstraint($S, $S)", validate.domain().toString(), validate.constraint());
  }
}
