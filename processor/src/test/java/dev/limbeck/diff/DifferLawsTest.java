package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DifferLawsTest {

  @Property(tries = 300)
  void theStepsLeadThereAndBack(@ForAll("changes") RandomSchemas.Change change) {
    List<Operation> steps = Differ.between(change.before(), change.after());

    List<Operation> back = Replay.backward(change.before(), steps);

    assertThat(Replay.forward(change.before(), steps)).isEqualTo(change.after());
    assertThat(Replay.forward(change.after(), back)).isEqualTo(change.before());
  }

  @Property(tries = 300)
  void everySchemaOnTheWayIsOneThatPostgresAccepts(@ForAll("changes") RandomSchemas.Change change) {
    List<Operation> steps = Differ.between(change.before(), change.after());
    List<Operation> back = Replay.backward(change.before(), steps);

    assertThat(Validity.problems(change.before())).isEmpty();
    assertThat(Validity.problems(change.after())).isEmpty();
    requireValidSteps(change.before(), steps);
    requireValidSteps(change.after(), back);
  }

  @Property(tries = 100)
  void theOrderOfWhatWasReadDoesNotMatter(
      @ForAll("changes") RandomSchemas.Change change, @ForAll Random random) {
    List<Operation> steps = Differ.between(shuffled(change.before(), random), change.after());

    assertThat(steps).isEqualTo(Differ.between(change.before(), change.after()));
  }

  @Property(tries = 100)
  void equalSchemasNeedNoSteps(@ForAll("schemas") Schema schema, @ForAll Random random) {
    assertThat(Differ.between(schema, shuffled(schema, random))).isEmpty();
  }

  @Provide
  Arbitrary<RandomSchemas.Change> changes() {
    return RandomSchemas.changesOfEverything();
  }

  @Provide
  Arbitrary<Schema> schemas() {
    return RandomSchemas.schemas();
  }

  private static void requireValidSteps(Schema from, List<Operation> steps) {
    Schema schema = from;
    for (Operation step : steps) {
      schema = step.apply(schema);
      assertThat(Validity.problems(schema)).as(step.describe()).isEmpty();
    }
  }

  private static Schema shuffled(Schema schema, Random random) {
    return new Schema(
        schema.namespaces(),
        shuffled(schema.types(), random),
        shuffled(schema.tables().stream().map(table -> shuffled(table, random)).toList(), random),
        shuffled(schema.sequences(), random));
  }

  private static Table shuffled(Table table, Random random) {
    return table
        .withColumns(shuffled(table.columns(), random))
        .withConstraints(shuffled(table.constraints(), random))
        .withIndexes(shuffled(table.indexes(), random));
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }
}
