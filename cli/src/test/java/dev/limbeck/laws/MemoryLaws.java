package dev.limbeck.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.Replay;
import dev.limbeck.schema.SchemaDocument;
import java.util.Map;

/** The laws that need no database. */
final class MemoryLaws {

  private MemoryLaws() {}

  static void hold(Change change) {
    upgradeArrives(change);
    downgradeReturns(change);
    sourceSaysTheOperations(change);
    fileHoldsTheSchema(change);
  }

  /** Law 1: the steps lead from before to after. */
  private static void upgradeArrives(Change change) {
    assertThat(Replay.forward(change.before(), change.upgrade()))
        .as(() -> "law 1: %s lead to after".formatted(change.upgrade()))
        .isEqualTo(change.after());
  }

  /** Law 2: what takes the steps back leads from after to before. */
  private static void downgradeReturns(Change change) {
    assertThat(Replay.forward(change.after(), change.downgrade()))
        .as(() -> "law 2: %s lead back to before".formatted(change.downgrade()))
        .isEqualTo(change.before());
  }

  /** Law 3: the compiled migration asks for the very operations that were rendered. */
  private static void sourceSaysTheOperations(Change change) {
    Change compiled = change.compiled();
    assertThat(compiled.upgrade()).as("law 3: upgrade").isEqualTo(change.upgrade());
    assertThat(compiled.downgrade()).as("law 3: downgrade").isEqualTo(change.downgrade());
  }

  /** A schema's file is read back as what it was written from. */
  private static void fileHoldsTheSchema(Change change) {
    SchemaDocument document = new SchemaDocument(Map.of(), change.after());
    assertThat(SchemaDocument.parse(document.json(), "after.json")).isEqualTo(document);
  }
}
