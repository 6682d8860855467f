package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.SetStatisticsTarget;
import dev.limbeck.schema.Statistics;

/** Extended statistics as a migration spells them. */
final class StatisticsCode {

  private StatisticsCode() {}

  static CodeBlock create(CreateStatistics create) {
    Statistics statistics = create.statistics();
    String name = statistics.name().toString();
    String table = create.table().toString();
    boolean isOfColumns = statistics.expressions().isEmpty();
    if (isOfColumns && statistics.equals(Statistics.of(name, statistics.columns()))) {
      return CodeBlock.of(
          "createStatistics($S, $S, $L)",
          name,
          table,
          ConstraintCode.strings(statistics.columns()));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("createStatistics($S, $S, statistics -> {\n$>", name, table);
    facets(code, statistics);
    return code.add("$<})").build();
  }

  private static void facets(CodeBlock.Builder code, Statistics statistics) {
    statistics.saidKinds().forEach(it -> code.addStatement("statistics.$L()", it));
    if (!statistics.columns().isEmpty()) {
      code.addStatement("statistics.columns($L)", ConstraintCode.strings(statistics.columns()));
    }
    statistics.expressions().forEach(sql -> code.addStatement("statistics.expression($S)", sql));
    statistics.target().ifPresent(it -> code.addStatement("statistics.target($L)", it));
    statistics.comment().ifPresent(text -> code.addStatement("statistics.comment($S)", text));
  }

  static CodeBlock target(SetStatisticsTarget set) {
    String name = set.statistics().toString();
    return set.target()
        .map(it -> CodeBlock.of("setStatisticsTarget($S, $L)", name, it))
        .orElseGet(() -> CodeBlock.of("resetStatisticsTarget($S)", name));
  }

  static CodeBlock comment(CommentOnStatistics comment) {
    String name = comment.statistics().toString();
    return comment
        .comment()
        .map(text -> CodeBlock.of("commentOnStatistics($S, $S)", name, text))
        .orElseGet(() -> CodeBlock.of("dropStatisticsComment($S)", name));
  }
}
