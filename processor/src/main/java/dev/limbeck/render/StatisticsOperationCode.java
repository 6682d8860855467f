package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.SetStatisticsTarget;

/** Spells the operations on extended statistics. */
abstract class StatisticsOperationCode extends TypeOperationCode {

  StatisticsOperationCode(Words words) {
    super(words);
  }

  @Override
  public CodeBlock visit(CreateStatistics create) {
    return StatisticsCode.create(create);
  }

  @Override
  public CodeBlock visit(DropStatistics drop) {
    return CodeBlock.of(
        "dropStatistics($S, $S)", drop.statistics().toString(), drop.table().toString());
  }

  @Override
  public CodeBlock visit(RenameStatistics rename) {
    return CodeBlock.of("renameStatistics($S, $S)", rename.from().toString(), rename.to());
  }

  @Override
  public CodeBlock visit(SetStatisticsTarget set) {
    return StatisticsCode.target(set);
  }

  @Override
  public CodeBlock visit(CommentOnStatistics comment) {
    return StatisticsCode.comment(comment);
  }
}
