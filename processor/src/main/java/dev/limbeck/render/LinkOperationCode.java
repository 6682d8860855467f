package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.AlterInheritance;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.DetachPartition;

/** Spells the operations that tie a table to a parent: partitions, and tables that inherit. */
abstract class LinkOperationCode extends StorageOperationCode {

  LinkOperationCode(Words words) {
    super(words);
  }

  @Override
  public CodeBlock visit(AttachPartition attach) {
    return CodeBlock.of(
        "attachPartition($S, $S, $S)",
        attach.table().toString(),
        attach.parent().toString(),
        attach.bound());
  }

  @Override
  public CodeBlock visit(DetachPartition detach) {
    String verb = detach.concurrently() ? "detachPartitionConcurrently" : "detachPartition";
    return CodeBlock.of("$L($S, $S)", verb, detach.table().toString(), detach.parent().toString());
  }

  @Override
  public CodeBlock visit(AlterInheritance alter) {
    String verb = alter.inherits() ? "inherit" : "noInherit";
    return CodeBlock.of("$L($S, $S)", verb, alter.table().toString(), alter.parent().toString());
  }
}
