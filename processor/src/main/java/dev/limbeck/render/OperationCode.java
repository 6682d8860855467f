package dev.limbeck.render;

import static com.palantir.javapoet.CodeBlock.joining;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.CreateObject;
import dev.limbeck.operation.CreateSequence;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.CustomOperation;
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
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.operation.RenameNamespace;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.operation.ReplaceObject;
import dev.limbeck.operation.RunJava;
import dev.limbeck.operation.UpdateExtension;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.problem.LimbeckException;
import java.util.List;

/** The Java statement that spells an operation: one verb of {@link dev.limbeck.Operations}. */
final class OperationCode extends LinkOperationCode {

  private final String receiver;

  OperationCode(Words words, String receiver) {
    super(words);
    this.receiver = receiver;
  }

  CodeBlock of(List<Operation> operations) {
    CodeBlock.Builder statements = CodeBlock.builder();
    operations.forEach(operation -> statements.add(statement(operation)));
    return statements.build();
  }

  private CodeBlock statement(Operation operation) {
    return CodeBlock.builder().add(receiver + ".").add(operation.accept(this)).add(";\n").build();
  }

  @Override
  public CodeBlock visit(CreateNamespace create) {
    return CodeBlock.of("createSchema($S)", create.name());
  }

  @Override
  public CodeBlock visit(DropNamespace drop) {
    return CodeBlock.of("dropSchema($S)", drop.name());
  }

  @Override
  public CodeBlock visit(CreateTable create) {
    return new TableCode(words).create(create.table());
  }

  @Override
  public CodeBlock visit(DropTable drop) {
    return CodeBlock.of("dropTable($S)", drop.table().toString());
  }

  @Override
  public CodeBlock visit(RenameTable rename) {
    return CodeBlock.of("renameTable($S, $S)", rename.from().toString(), rename.to());
  }

  @Override
  public CodeBlock visit(CommentOnTable comment) {
    String table = comment.table().toString();
    return comment
        .comment()
        .map(text -> CodeBlock.of("commentOnTable($S, $S)", table, text))
        .orElseGet(() -> CodeBlock.of("dropTableComment($S)", table));
  }

  @Override
  public CodeBlock visit(AddColumn add) {
    CodeBlock column = new ColumnCode(words).standalone(add.column());
    return CodeBlock.of("addColumn($S, $L)", add.table().toString(), column);
  }

  @Override
  public CodeBlock visit(DropColumn drop) {
    return CodeBlock.of("dropColumn($S, $S)", drop.table().toString(), drop.column());
  }

  @Override
  public CodeBlock visit(AlterColumn alter) {
    ColumnCode columns = new ColumnCode(words);
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("alterColumn($S,\n$>$>", alter.table().toString());
    code.add("$L,\n", columns.standalone(alter.before()));
    code.add("$L", columns.standalone(alter.after()));
    alter.using().ifPresent(sql -> code.add(",\n$S", sql));
    return code.add(")$<$<").build();
  }

  @Override
  public CodeBlock visit(RenameColumn rename) {
    return CodeBlock.of(
        "renameColumn($S, $S, $S)", rename.table().toString(), rename.from(), rename.to());
  }

  @Override
  public CodeBlock visit(AddConstraint add) {
    CodeBlock constraint = ConstraintCode.standalone(words, add.constraint());
    if (add.usingIndex().isPresent()) {
      return CodeBlock.of(
          "addConstraintUsingIndex($S, $L, $S)",
          add.table().toString(),
          constraint,
          add.usingIndex().orElseThrow());
    }
    String verb = add.notValid() ? "addConstraintNotValid" : "addConstraint";
    return CodeBlock.of("$L($S, $L)", verb, add.table().toString(), constraint);
  }

  @Override
  public CodeBlock visit(ValidateConstraint validate) {
    return CodeBlock.of(
        "validateConstraint($S, $S)", validate.table().toString(), validate.constraint());
  }

  @Override
  public CodeBlock visit(DropConstraint drop) {
    return CodeBlock.of("dropConstraint($S, $S)", drop.table().toString(), drop.constraint());
  }

  @Override
  public CodeBlock visit(RenameConstraint rename) {
    return CodeBlock.of(
        "renameConstraint($S, $S, $S)", rename.table().toString(), rename.from(), rename.to());
  }

  @Override
  public CodeBlock visit(CreateIndex create) {
    return IndexCode.create(create);
  }

  @Override
  public CodeBlock visit(DropIndex drop) {
    String verb = drop.concurrently() ? "dropIndexConcurrently" : "dropIndex";
    return CodeBlock.of("$L($S, $S)", verb, drop.index(), drop.table().toString());
  }

  @Override
  public CodeBlock visit(RenameIndex rename) {
    return CodeBlock.of(
        "renameIndex($S, $S, $S)", rename.from(), rename.to(), rename.table().toString());
  }

  @Override
  public CodeBlock visit(CreateSequence create) {
    return new SequenceCode(words).create(create.sequence());
  }

  @Override
  public CodeBlock visit(DropSequence drop) {
    return CodeBlock.of("dropSequence($S)", drop.sequence().toString());
  }

  @Override
  public CodeBlock visit(AlterSequence alter) {
    return new SequenceCode(words).alter(alter.before(), alter.after());
  }

  @Override
  public CodeBlock visit(RenameSequence rename) {
    return CodeBlock.of("renameSequence($S, $S)", rename.from().toString(), rename.to());
  }

  @Override
  public CodeBlock visit(ExecuteSql execute) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("execute($S", execute.sql());
    execute.undo().ifPresent(undo -> code.add(",\n$>$>$S$<$<", undo));
    execute.effect().ifPresent(effect -> code.add(effect(effect)));
    code.add(")");
    if (!execute.parameters().isEmpty()) {
      code.add(
          execute.parameters().stream().map(ValueCode::of).collect(joining(", ", ".bind(", ")")));
    }
    return code.add(execute.outsideTransaction() ? ".outsideTransaction()" : "").build();
  }

  @Override
  public CodeBlock visit(Backfill backfill) {
    return BackfillCode.of(backfill);
  }

  @Override
  public CodeBlock visit(BulkInsert insert) {
    return BulkInsertCode.of(insert);
  }

  @Override
  public CodeBlock visit(RunJava run) {
    throw new LimbeckException(
        "The Java step \"" + run.name() + "\" is code of yours and cannot be written again.");
  }

  @Override
  public CodeBlock visit(MoveToSchema move) {
    String name = move.name().toString();
    String verb =
        switch (move.kind()) {
          case TABLE -> "moveTable";
          case SEQUENCE -> "moveSequence";
          case TYPE -> "moveType";
          case STATISTICS -> "moveStatistics";
        };
    return move.schema()
        .map(schema -> CodeBlock.of("$L($S, $S)", verb, name, schema))
        .orElseGet(() -> CodeBlock.of("$LToDefaultSchema($S)", verb, name));
  }

  @Override
  public CodeBlock visit(CreateObject create) {
    return ObjectCode.Verb.thatCreates(create.object());
  }

  @Override
  public CodeBlock visit(DropObject drop) {
    return ObjectCode.Verb.thatDrops(drop.object());
  }

  @Override
  public CodeBlock visit(ReplaceObject replace) {
    return ObjectCode.Replacement.of(replace.before(), replace.after());
  }

  @Override
  public CodeBlock visit(UpdateExtension update) {
    return CodeBlock.of("updateExtension($S, $S, $S)", update.name(), update.from(), update.to());
  }

  @Override
  public CodeBlock visit(RenameNamespace rename) {
    return CodeBlock.of("renameSchema($S, $S)", rename.from(), rename.to());
  }

  @Override
  public CodeBlock visit(CustomOperation custom) {
    return CodeBlock.of("invoke($L)", custom.code());
  }

  @Override
  public CodeBlock visit(IfNeeded conditional) {
    String scope = conditional.isCreation() ? "ifNotExists()" : "ifExists()";
    return CodeBlock.of("$L.$L", scope, conditional.step().accept(this));
  }

  private CodeBlock effect(List<Operation> operations) {
    if (operations.isEmpty()) {
      return CodeBlock.of(",\n$>$>effect -> {}$<$<");
    }
    CodeBlock.Builder code = CodeBlock.builder().add(",\n$>$>effect -> {\n$>");
    code.add(new OperationCode(words, "effect").of(operations));
    return code.add("$<}$<$<").build();
  }
}
