package dev.limbeck.laws;

import dev.limbeck.diff.RandomSchemas;
import dev.limbeck.schema.Schema;
import java.sql.SQLException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the design over random schemas; {@code -Dlimbeck.tries=1000} tries more of them. */
class RandomLawsTest {

  @Property
  void aRandomChangeHoldsTheLaws(@ForAll("changes") RandomSchemas.Change change) {
    Optional<Counterexample> found =
        Counterexample.of(change.before(), change.after(), RandomLawsTest::hold);
    found.ifPresent(
        it -> {
          Counterexample smallest = it.shrunk(RandomLawsTest::hold);
          throw new AssertionError(smallest.failure().getMessage() + "\n" + smallest, it.failure());
        });
  }

  @Provide
  Arbitrary<RandomSchemas.Change> changes() {
    return RandomSchemas.changes();
  }

  private static void hold(Schema before, Schema after) throws SQLException {
    Change change = Change.generated(before, after, "Change at random");
    MemoryLaws.hold(change);
    ServerLaws.hold(change);
  }
}
