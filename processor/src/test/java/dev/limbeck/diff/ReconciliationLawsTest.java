package dev.limbeck.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReconciliationLawsTest {

  @Property(tries = 150)
  void noTableOrColumnGoesThatTheSnapshotDoesNotKnow(
      @ForAll("changes") RandomSchemas.Change change, @ForAll("schemas") Schema head) {
    Schema live = change.before();

    Schema after = reconciled(change.after(), head, live);

    for (Table table : live.tables()) {
      boolean isKnown = head.table(table.name()).isPresent();
      assertThat(isKnown || after.table(table.name()).isPresent()).as("%s", table).isTrue();
      table.columns().stream()
          .filter(it -> head.table(table.name()).isEmpty())
          .forEach(it -> assertThat(after.require(table.name()).column(it.name())).isPresent());
    }
  }

  @Property(tries = 150)
  void thereIsAWayToWhatTheDatabaseShouldBecomeAndNoneFromThere(
      @ForAll("changes") RandomSchemas.Change change, @ForAll("schemas") Schema head) {
    Schema live = change.before();
    Schema after = reconciled(change.after(), head, live);

    assertThat(Differ.between(live, after)).isNotNull();
    assertThat(Differ.between(after, reconciled(change.after(), head, after))).isEmpty();
  }

  private static Schema reconciled(Schema entities, Schema head, Schema live) {
    try {
      return Reconciliation.of(entities, head, live, Normaliser.NONE).after();
    } catch (RefusedException e) {
      assertThat(e).hasMessageStartingWith("The entities want the name ");
      Assume.that(false);
      throw e;
    }
  }

  @Provide
  Arbitrary<RandomSchemas.Change> changes() {
    return RandomSchemas.changes();
  }

  @Provide
  Arbitrary<Schema> schemas() {
    return RandomSchemas.schemas();
  }
}
