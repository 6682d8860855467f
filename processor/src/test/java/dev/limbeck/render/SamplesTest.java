package dev.limbeck.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.OperationSamples;
import dev.limbeck.operation.RunJava;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of operation is among the samples, which a test of theirs holds complete. */
class SamplesTest {

  private static final ZonedDateTime CREATED =
      ZonedDateTime.of(2026, 1, 15, 10, 30, 0, 0, ZoneOffset.UTC);

  @Test
  void everyOperationButAJavaStepIsWrittenAsSourceThatSaysIt() {
    List<Operation> samples =
        OperationSamples.all().stream().filter(it -> !(it instanceof RunJava)).toList();
    MigrationDraft draft =
        new MigrationDraft(
            "a1", List.of(), "Do all", "app.migrations", CREATED, samples, List.of());

    Migration compiled = CompiledMigration.of(MigrationRenderer.render(draft));

    assertThat(Operations.collect(compiled::upgrade)).containsExactlyElementsOf(samples);
  }
}
