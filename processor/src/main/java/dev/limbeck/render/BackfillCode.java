package dev.limbeck.render;

import static com.palantir.javapoet.CodeBlock.joining;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BackfillPace;
import dev.limbeck.problem.LimbeckException;
import java.time.Duration;
import java.util.List;

/** A backfill as Java. */
final class BackfillCode {

  private BackfillCode() {}

  static CodeBlock of(Backfill backfill) {
    if (!backfill.isSql()) {
      throw new LimbeckException(
          "The backfill of %s has code of yours, which cannot be written again."
              .formatted(backfill.table()));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("backfill($S, fill -> fill", backfill.table().toString());
    backfill.assignments().forEach(it -> code.add(".set($S, $S)", it.column(), it.sql()));
    backfill.where().ifPresent(sql -> code.add(".where($S)", sql));
    code.add(texts("read", backfill.reads()));
    code.add(texts("key", backfill.key()));
    return code.add(pace(backfill.pace())).add(")").build();
  }

  private static CodeBlock texts(String verb, List<String> texts) {
    if (texts.isEmpty()) {
      return CodeBlock.of("");
    }
    return texts.stream()
        .map(text -> CodeBlock.of("$S", text))
        .collect(joining(", ", "." + verb + "(", ")"));
  }

  private static CodeBlock pace(BackfillPace pace) {
    BackfillPace usual = BackfillPace.USUAL;
    CodeBlock.Builder code = CodeBlock.builder();
    if (pace.batchMilliseconds() != usual.batchMilliseconds()) {
      code.add(".batchTime($T.ofMillis($L))", Duration.class, pace.batchMilliseconds());
    }
    if (pace.mostRows() != usual.mostRows()) {
      code.add(".batchRows($L)", pace.mostRows());
    }
    if (pace.lagBytes() != usual.lagBytes()) {
      code.add(".maximumLag($LL)", pace.lagBytes());
    }
    if (pace.workers() != usual.workers()) {
      code.add(".inParallel($L)", pace.workers());
    }
    return code.build();
  }
}
