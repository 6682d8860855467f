package dev.limbeck.laws;

import dev.limbeck.diff.RandomSchemas;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.sql.SQLException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * The laws of the design over random schemas: the same ones in every build, so that a build that
 * fails says something of what was changed; {@code -Dlimbeck.tries=1000} tries more of them. The
 * nightly profile tries new ones, too.
 */
class RandomLawsTest {

  private static final String SEED = "20261201";

  @Property(seed = SEED)
  void aRandomChangeHoldsTheLaws(@ForAll("changes") RandomSchemas.Change change) {
    hold(change, RandomLawsTest::generated);
  }

  @Property(seed = SEED)
  void aRandomChangeOfTablesInUseHoldsTheLaws(@ForAll("changes") RandomSchemas.Change change) {
    hold(change, RandomLawsTest::online);
  }

  @Property
  @Tag("nightly")
  void aNewRandomChangeHoldsTheLaws(@ForAll("changes") RandomSchemas.Change change) {
    hold(change, RandomLawsTest::generated);
  }

  @Property
  @Tag("nightly")
  void aNewRandomChangeOfTablesInUseHoldsTheLaws(@ForAll("changes") RandomSchemas.Change change) {
    hold(change, RandomLawsTest::online);
  }

  private static void hold(RandomSchemas.Change change, Counterexample.Laws laws) {
    Optional<Counterexample> found = Counterexample.of(change.before(), change.after(), laws);
    found.ifPresent(
        it -> {
          Counterexample smallest = it.shrunk(laws);
          throw new AssertionError(smallest.failure().getMessage() + "\n" + smallest, it.failure());
        });
  }

  @Provide
  Arbitrary<RandomSchemas.Change> changes() {
    return RandomSchemas.changesOfEverything();
  }

  private static void generated(Schema before, Schema after) throws SQLException {
    hold(Change.generated(before, after, "Change at random"));
  }

  private static void online(Schema before, Schema after) throws SQLException {
    hold(Change.online(before, after, Hints.NONE, "Change at random"));
  }

  private static void hold(Change change) throws SQLException {
    MemoryLaws.hold(change);
    ServerLaws.hold(change);
  }
}
