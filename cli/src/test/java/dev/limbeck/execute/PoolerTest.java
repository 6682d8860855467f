package dev.limbeck.execute;

import static dev.limbeck.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Pooling;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import dev.limbeck.shadow.PgBouncer;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Runs through a PgBouncer that gives each transaction whichever session is free. */
class PoolerTest {

  private static final ExecutionSettings IMPATIENT =
      Scripts.SETTINGS.withRunnerTimeout(Duration.ofMillis(300));
  private static final ExecutionSettings IN_SHOP = Scripts.SETTINGS.withSchema("shop");
  private static final String FREE = "select (holder is null)::text from limbeck_lease";
  private static final String RUN_OUT =
      "update limbeck_lease set expires_at = clock_timestamp() - interval '1 second'";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private ShadowDatabase database;
  private PgBouncer pooler;

  @BeforeEach
  void open() throws IOException {
    database = TestPostgres.database();
    pooler = PgBouncer.before(database, "transaction", 4);
  }

  @AfterEach
  void close() throws IOException {
    threads.shutdownNow();
    pooler.close();
    database.close();
  }

  @Test
  void aPoolerIsRecognised() throws SQLException {
    try (Connection through = pooler.connect();
        Connection straight = database.connect();
        Session pooled = session(through, IMPATIENT);
        Session direct = session(straight, IMPATIENT)) {
      assertThat(pooled.pooled()).isTrue();
      assertThat(direct.pooled()).isFalse();
    }
  }

  @Test
  void whatTheUserSaysOfAPoolerCounts() throws SQLException {
    ExecutionSettings said = Scripts.SETTINGS.withPooling(Pooling.SESSION);
    try (Connection through = pooler.connect();
        Session session = session(through, said)) {
      assertThat(session.pooled()).isFalse();
    }
  }

  @Test
  void throughAPoolerRevisionsAreRunAndTakenBack() throws SQLException {
    Scripts scripts = sequences(new Scripts());

    try (Connection connection = pooler.connect()) {
      assertThat(scripts.upgrade(connection, "head")).containsExactly("a", "b");
      assertThat(scripts.downgrade(connection, "base")).containsExactly("b", "a");
      assertThat(Rows.of(connection, FREE)).containsExactly("true");
      assertThat(Rows.of(connection, Rows.LOCKS)).containsExactly("0");
    }
  }

  @Test
  void eachTransactionFindsTheSchemaAndNoneLeavesAnythingInTheSession() throws SQLException {
    execute("create schema shop");
    Scripts scripts =
        sequences(new Scripts(IN_SHOP))
            .then(
                "c",
                op -> op.run("ask", connection -> Rows.execute(connection, "select nextval('s')")));

    try (Disturbance others = new Disturbance();
        Connection connection = pooler.connect()) {
      others.occupy();
      scripts.upgrade(connection, "head");
    }

    assertThat(
            query(
                "select sequence_schema from information_schema.sequences"
                    + " where sequence_name in ('s', 't')"))
        .containsExactly("shop", "shop");
    try (Connection connection = pooler.connect()) {
      assertThat(Rows.of(connection, "show search_path")).containsExactly("\"$user\", public");
    }
  }

  @Test
  void aConnectionIsGivenBackAsItWas() throws SQLException {
    try (Connection connection = pooler.connect()) {
      PGConnection driver = connection.unwrap(PGConnection.class);
      driver.setPrepareThreshold(7);

      sequences(new Scripts()).upgrade(connection, "head");

      assertThat(driver.getPrepareThreshold()).isEqualTo(7);
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void aRunThroughAPoolerWaitsForOneThatIsNot() throws Exception {
    waits(database::connect, pooler::connect, "process \\d+ \\(.*\\) of user postgres from .*");
  }

  @Test
  void aRunWithoutAPoolerWaitsForOneThroughIt() throws Exception {
    waits(
        pooler::connect,
        database::connect,
        "process \\d+ on \\S+ \\(.*\\) of user postgres, through a pooler, since \\S+Z, its lease"
            + " lasts until \\S+Z");
  }

  @Test
  void ofTwoRunsThroughAPoolerOneWaits() throws Exception {
    waits(pooler::connect, pooler::connect, "process \\d+ on .*, through a pooler, since .*");
  }

  @Test
  void theLeaseOfADeadRunIsTakenOnceItRanOut() throws SQLException {
    dead();

    assertThatThrownBy(() -> run(pooler::connect, IMPATIENT))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("through a pooler, since");
    assertThatThrownBy(() -> run(database::connect, IMPATIENT))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("through a pooler, since");
    execute(RUN_OUT);
    assertThat(run(pooler::connect, IMPATIENT)).containsExactly("a", "b");
  }

  @Test
  void aRunWithoutAPoolerTakesOverALeaseThatRanOutToo() throws SQLException {
    dead();
    execute(RUN_OUT);

    assertThat(run(database::connect, IMPATIENT)).containsExactly("a", "b");
    assertThat(query(FREE)).containsExactly("true");
  }

  @Test
  void aLeaseThatRanOutInATransactionCannotBeTakenBeforeItEnds() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op ->
                    op.run(
                        "take very long",
                        connection -> {
                          Rows.execute(connection, RUN_OUT);
                          refused(pooler::connect);
                          refused(database::connect);
                        }))
            .then("b", op -> op.createSequence("s"));

    try (Connection connection = pooler.connect()) {
      assertThat(scripts.upgrade(connection, "head")).containsExactly("a", "b");
    }
  }

  @Test
  void whoLostTheLeaseCommitsNothing() throws SQLException {
    Scripts scripts = new Scripts().then("a", op -> op.createSequence("s"));
    ProgressListener thief =
        new ProgressListener() {
          @Override
          public void started(RevisionPlan plan, RevisionInfo revision) {
            execute(RUN_OUT);
            assertThat(run(database::connect, IMPATIENT)).containsExactly("a", "b");
          }
        };

    try (Connection connection = pooler.connect()) {
      assertThatThrownBy(() -> scripts.upgrade(connection, "head", thief))
          .isInstanceOf(LimbeckException.class)
          .hasMessage(
              "Another run of Limbeck took over while this one did nothing in the database for"
                  + " longer than 60 seconds, so what it had not committed is rolled back; run it"
                  + " again.");
      assertThat(connection.getAutoCommit()).isTrue();
    }
    assertThat(query("select id from limbeck_revision order by id")).containsExactly("a", "b");
    assertThat(query("select revision from limbeck_history order by number"))
        .containsExactly("a", "b");
  }

  @Test
  void whatCannotRunInATransactionIsRefusedBeforeAnythingRuns() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.createTable("t", table -> table.column("c", bigint())))
            .then("b", op -> op.createIndexConcurrently("t_c_idx", "t", "c"));

    try (Connection connection = pooler.connect()) {
      assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "Revision b (Do b) has a statement that cannot run in a transaction, and this"
                  + " connection goes through a pooler, behind which such a statement runs without"
                  + " Limbeck's lock and search path; nothing was changed. Run this upgrade with"
                  + " the url of PostgreSQL itself; if the pooler keeps a session for each client"
                  + " (pool_mode=session), say pooling(Pooling.SESSION).\n"
                  + "  create index concurrently t_c_idx on t (c)");
      assertThat(scripts.upgrade(connection, "a")).containsExactly("a");
    }
    assertThat(upgrade(database::connect, scripts, new ProgressListener() {})).containsExactly("b");
  }

  @Test
  void aPoolerThatKeepsASessionForEachClientRunsAnythingOnceTheUserSaysSo() throws Exception {
    Scripts scripts =
        new Scripts(Scripts.SETTINGS.withPooling(Pooling.SESSION))
            .then("a", op -> op.createTable("t", table -> table.column("c", bigint())))
            .then("b", op -> op.createIndexConcurrently("t_c_idx", "t", "c"));

    try (PgBouncer keeping = PgBouncer.before(database, "session", 4)) {
      assertThat(upgrade(keeping::connect, scripts, new ProgressListener() {}))
          .containsExactly("a", "b");
    }
  }

  @Test
  void limitsOfStatementsHoldInEachTransactionAndAreLeftInNoSession() throws SQLException {
    Scripts scripts =
        new Scripts(
                Scripts.SETTINGS.withLimits(
                    Scripts.SETTINGS.limits().withLock(Duration.ofMillis(1234))))
            .then(
                "a",
                op ->
                    op.run(
                        "look",
                        connection ->
                            assertThat(Rows.of(connection, "show lock_timeout"))
                                .containsExactly("1234ms")));

    try (Connection connection = pooler.connect()) {
      assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
      assertThat(Rows.of(connection, "show lock_timeout")).containsExactly("0");
    }
  }

  private void waits(Source first, Source second, String holder) throws Exception {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    Scripts slow =
        new Scripts()
            .then(
                "a",
                op ->
                    op.run(
                        "wait until the other run waits",
                        connection -> {
                          working.countDown();
                          await(waiting);
                        }))
            .then("b", op -> op.createSequence("s"));
    List<LockHolder> holders = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void waiting(Optional<LockHolder> found, Duration waited) {
            found.ifPresent(holders::add);
            waiting.countDown();
          }
        };
    Future<List<String>> one =
        threads.submit(() -> upgrade(first, slow, new ProgressListener() {}));
    await(working);
    Future<List<String>> other = threads.submit(() -> upgrade(second, slow, listener));

    assertThat(one.get(30, TimeUnit.SECONDS)).containsExactly("a", "b");
    assertThat(other.get(30, TimeUnit.SECONDS)).isEmpty();
    assertThat(holders).isNotEmpty();
    assertThat(holders.get(0).describe()).matches(holder);
  }

  private void refused(Source source) {
    assertThatThrownBy(() -> run(source, IMPATIENT))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("Another run of Limbeck held the lock");
  }

  /** Leaves the lease of a run that never gives it back. */
  private void dead() throws SQLException {
    try (Connection connection = pooler.connect();
        Session session = session(connection, IMPATIENT)) {
      assertThat(new LeaseTurn(session, new PostgreSql()).tryTake()).isTrue();
    }
  }

  private static Session session(Connection connection, ExecutionSettings settings)
      throws SQLException {
    return new Session(connection, new PostgreSql(), settings);
  }

  private static Scripts sequences(Scripts scripts) {
    return scripts
        .then("a", op -> op.createSequence("s"), op -> op.dropSequence("s"))
        .then("b", op -> op.createSequence("t"), op -> op.dropSequence("t"));
  }

  private static List<String> run(Source source, ExecutionSettings settings) {
    return upgrade(source, sequences(new Scripts(settings)), new ProgressListener() {});
  }

  private static List<String> upgrade(Source source, Scripts scripts, ProgressListener listener) {
    try (Connection connection = source.connect()) {
      return scripts.upgrade(connection, "head", listener);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) {
    try (Connection connection = database.connect()) {
      Rows.execute(connection, sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.of(connection, sql);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Either way to the database. */
  @FunctionalInterface
  private interface Source {
    Connection connect() throws SQLException;
  }

  /** Other clients, each of which takes a session for a moment, so that nobody keeps his own. */
  private final class Disturbance implements AutoCloseable {

    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Future<?>> clients = new ArrayList<>();

    void occupy() {
      for (int client = 0; client < 3; client++) {
        clients.add(
            threads.submit(
                () -> {
                  try (Connection connection = pooler.connect()) {
                    while (over.getCount() > 0) {
                      Rows.of(connection, "select pg_sleep(0.002)::text");
                    }
                    return null;
                  }
                }));
      }
    }

    @Override
    public void close() {
      over.countDown();
      for (Future<?> client : clients) {
        try {
          client.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
