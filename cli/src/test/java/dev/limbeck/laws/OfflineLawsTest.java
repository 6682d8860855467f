package dev.limbeck.laws;

import static dev.limbeck.progress.ScriptOption.IDEMPOTENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.execute.Scripts;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RunJava;
import dev.limbeck.revision.Direction;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.Psql;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scripts of all cases, run by psql, arrive where a run arrives, however often they are run.
 */
@Execution(ExecutionMode.CONCURRENT)
class OfflineLawsTest {

  // All of them with three times the usual tries, as at night.
  private static final int ONE_IN = 3;

  private static final String[] OWN = {
    "public.limbeck_format",
    "public.limbeck_revision",
    "public.limbeck_history",
    "public.limbeck_journal"
  };

  static Stream<LawCase> cases() {
    return Portion.of(
        Stream.concat(
            Stream.concat(LawCase.generated(), LawCase.online()),
            LawCase.byHand().filter(it -> isSql(change(it)))),
        ONE_IN);
  }

  private static Change change(LawCase given) {
    return given.isByHand()
        ? Change.byHand(given.before(), given.after(), given.file("Migration.java").orElseThrow())
        : Change.generated(given.before(), given.after(), given.hints(), given.toString());
  }

  private static boolean isSql(Change change) {
    return Stream.concat(change.upgrade().stream(), change.downgrade().stream())
        .noneMatch(RunJava.class::isInstance);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aScriptArrivesWhereARunDoes(LawCase given) throws SQLException {
    Change change = change(given);
    Scripts scripts =
        new Scripts()
            .thenAll("first", List.<Operation>of(), List.of())
            .thenAll("change", change.upgrade(), change.downgrade());
    Psql psql = Psql.require();
    CatalogueListing after = created(change.after());
    try (LawDatabase database = LawDatabase.of(change.before())) {
      CatalogueListing before = database.listing();
      psql.run(database.url(), scripts.offline(Direction.UPGRADE, Set.of(), "head"));
      requireAt(database, after, "plain, up");

      String down =
          scripts.offline(Direction.DOWNGRADE, Set.of("first", "change"), "first", IDEMPOTENT);
      psql.run(database.url(), down + down);
      requireAt(database, before, "guarded, down");

      String up = scripts.offline(Direction.UPGRADE, Set.of(), "head", IDEMPOTENT);
      psql.run(database.url(), up + up);
      requireAt(database, after, "guarded, up");

      psql.run(
          database.url(), scripts.offline(Direction.DOWNGRADE, Set.of("first", "change"), "base"));
      requireAt(database, before, "plain, down");
    }
  }

  private static CatalogueListing created(Schema schema) throws SQLException {
    try (LawDatabase created = LawDatabase.of(schema)) {
      return created.listing();
    }
  }

  private static void requireAt(LawDatabase database, CatalogueListing wanted, String how)
      throws SQLException {
    assertThat(database.listing().withoutTables(OWN).differencesTo(wanted)).as(how).isEmpty();
  }
}
