package dev.limbeck.execute;

import static dev.limbeck.progress.ScriptOption.IDEMPOTENT;
import static dev.limbeck.progress.ScriptOption.JAVA_STEPS_AS_COMMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Types;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import dev.limbeck.shadow.Psql;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Scripts for psql that may be run again. */
@Timeout(600)
class OfflineScriptTest {

  private static final int STRIDE = Math.max(1, 500 / Integer.getInteger("limbeck.tries", 50));

  private final Psql psql = Psql.require();

  @Test
  void aScriptThatWasCutOffIsGoneOnWithByItselfAndByAnUpgrade() throws SQLException {
    Goal goal = Goal.of(ThirtySteps::thereAndBack);
    List<String> lines =
        ThirtySteps.thereAndBack()
            .offlineLines(Direction.UPGRADE, Set.of("before"), "head", IDEMPOTENT);
    String whole = cutOff(lines);
    boolean byItself = true;
    for (int cut = 0; cut < lines.size(); cut += STRIDE) {
      String part = cutOff(lines.subList(0, cut));
      try (ShadowDatabase database = before()) {
        psql.run(database.url(), part);
        goOn(database, whole, byItself);
        goal.requireReached(database, "cut after line %d, by itself: %s".formatted(cut, byItself));
        Goal.requireCountedInTransactions(database);
      }
      byItself = !byItself;
    }
  }

  // psql wants each \if closed; a transaction that is open is rolled back when it goes.
  private static String cutOff(List<String> lines) {
    int open = 0;
    for (String line : lines) {
      open += line.startsWith("\\if") ? 1 : line.equals("\\endif") ? -1 : 0;
    }
    return String.join("\n", lines) + "\n" + "\\endif\n".repeat(open);
  }

  private static ShadowDatabase before() throws SQLException {
    ShadowDatabase database = TestPostgres.database();
    try (Connection connection = database.connect()) {
      ThirtySteps.thereAndBack().upgrade(connection, "before");
    }
    return database;
  }

  private void goOn(ShadowDatabase database, String whole, boolean byItself) throws SQLException {
    if (byItself) {
      psql.run(database.url(), whole);
      return;
    }
    try (Connection connection = database.connect()) {
      ThirtySteps.thereAndBack().upgrade(connection, "head");
    }
  }

  @Test
  void anIndexThatWasLeftHalfBuiltIsBuiltAnew() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then("table", op -> op.createTable("t", table -> table.column("n", Types.bigint())))
            .then("index", op -> op.createIndexConcurrently("t_n_idx", "t", "n"));
    String script = scripts.offline(IDEMPOTENT);
    String begun = untilTheIndexIsThere(script);
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      psql.run(database.url(), begun);
      Queries.execute(
          connection,
          "update pg_index set indisvalid = false where indexrelid = 't_n_idx'::regclass");
      String half = Rows.of(connection, "select 't_n_idx'::regclass::oid").get(0);

      psql.run(database.url(), script);

      assertThat(
              Rows.of(
                  connection,
                  "select indisvalid from pg_index where indexrelid = 't_n_idx'::regclass"))
          .containsExactly("t");
      assertThat(Rows.of(connection, "select 't_n_idx'::regclass::oid"))
          .isNotEqualTo(List.of(half));
      assertThat(scripts.upgrade(connection, "head")).isEmpty();
    }
  }

  private static String untilTheIndexIsThere(String script) {
    return cutOff(
        script.lines().takeWhile(it -> !it.startsWith("update limbeck_journal")).toList());
  }

  @Test
  void aScriptStopsWhereAnotherRevisionIsHalfDone() throws SQLException {
    Scripts two =
        new Scripts()
            .then("table", op -> op.createTable("t", table -> table.column("n", Types.bigint())))
            .then("index", op -> op.createIndexConcurrently("t_n_idx", "t", "n"));
    String script = two.offline(IDEMPOTENT);
    String first = two.offline(Direction.UPGRADE, Set.of(), "table", IDEMPOTENT);
    try (ShadowDatabase database = TestPostgres.database()) {
      psql.run(database.url(), untilTheIndexIsThere(script));
      assertThatThrownBy(() -> psql.run(database.url(), first))
          .hasMessageContaining("Another revision is half done; \"limbeck repair\" shows it.");
    }
  }

  @Test
  void aJavaStepIsRefusedOrLeftAsAComment() {
    Scripts java = new Scripts().then("fill", op -> op.run("fill domains", connection -> {}));
    assertThatThrownBy(java::offline)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("fill domains");
    assertThat(java.offline(JAVA_STEPS_AS_COMMENTS)).contains("-- Java step: fill domains\n");
    assertThat(java.offline(JAVA_STEPS_AS_COMMENTS, IDEMPOTENT))
        .contains("-- Java step: fill domains\n");
  }
}
