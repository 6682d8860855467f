package dev.limbeck.execute;

import static dev.limbeck.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Pooling;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.shadow.PgBouncer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;

/** Runs through a PgBouncer that gives each transaction whichever session is free. */
class PoolerTest {

  private static final ExecutionSettings IN_SHOP = Scripts.SETTINGS.withSchema("shop");

  @RegisterExtension private final Pooled pooled = new Pooled();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void aPoolerIsRecognised() throws SQLException {
    try (Connection through = pooled.through();
        Connection straight = pooled.straight();
        Session pooled = Pooled.session(through, Pooled.IMPATIENT);
        Session direct = Pooled.session(straight, Pooled.IMPATIENT)) {
      assertThat(pooled.pooled()).isTrue();
      assertThat(direct.pooled()).isFalse();
    }
  }

  @Test
  void whatTheUserSaysOfAPoolerCounts() throws SQLException {
    ExecutionSettings said = Scripts.SETTINGS.withPooling(Pooling.SESSION);
    try (Connection through = pooled.through();
        Session session = Pooled.session(through, said)) {
      assertThat(session.pooled()).isFalse();
    }
  }

  @Test
  void throughAPoolerRevisionsAreRunAndTakenBack() throws SQLException {
    Scripts scripts = Pooled.sequences(new Scripts());

    try (Connection connection = pooled.through()) {
      assertThat(scripts.upgrade(connection, "head")).containsExactly("a", "b");
      assertThat(scripts.downgrade(connection, "base")).containsExactly("b", "a");
      assertThat(Rows.of(connection, Pooled.FREE)).containsExactly("true");
      assertThat(Rows.of(connection, Rows.LOCKS)).containsExactly("0");
    }
  }

  @Test
  void aBackfillIsTransactionsAndRunsThroughAPooler() throws SQLException {
    pooled.execute("create schema shop");
    pooled.execute("create table shop.t (id int primary key, n int default 0)");
    pooled.execute("insert into shop.t select generate_series(1, 1000)");
    Scripts scripts =
        new Scripts(IN_SHOP)
            .then("a", op -> op.backfill("t", fill -> fill.set("n", "n + 1").batchRows(90)));

    try (Connection connection = pooled.through()) {
      assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
      assertThat(Rows.of(connection, "select count(*) from shop.t where n = 1"))
          .containsExactly("1000");
    }
  }

  @Test
  void eachTransactionFindsTheSchemaAndNoneLeavesAnythingInTheSession() throws SQLException {
    pooled.execute("create schema shop");
    Scripts scripts =
        Pooled.sequences(new Scripts(IN_SHOP))
            .then(
                "c",
                op -> op.run("ask", connection -> Rows.execute(connection, "select nextval('s')")));

    try (Disturbance others = new Disturbance();
        Connection connection = pooled.through()) {
      others.occupy();
      scripts.upgrade(connection, "head");
    }

    assertThat(
            pooled.query(
                "select sequence_schema from information_schema.sequences"
                    + " where sequence_name in ('s', 't')"))
        .containsExactly("shop", "shop");
    try (Connection connection = pooled.through()) {
      assertThat(Rows.of(connection, "show search_path")).containsExactly("\"$user\", public");
    }
  }

  @Test
  void aConnectionIsGivenBackAsItWas() throws SQLException {
    try (Connection connection = pooled.through()) {
      PGConnection driver = connection.unwrap(PGConnection.class);
      driver.setPrepareThreshold(7);

      Pooled.sequences(new Scripts()).upgrade(connection, "head");

      assertThat(driver.getPrepareThreshold()).isEqualTo(7);
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void whatCannotRunInATransactionIsRefusedBeforeAnythingRuns() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.createTable("t", table -> table.column("c", bigint())))
            .then("b", op -> op.createIndexConcurrently("t_c_idx", "t", "c"));

    try (Connection connection = pooled.through()) {
      assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
          .isInstanceOf(RefusedException.class)
          .hasMessage(
              "Revision b (Do b) has a statement that cannot run in a transaction, and this"
                  + " connection goes through a pooler, behind which such a statement runs without"
                  + " Limbeck's lock and search path; nothing was changed. Run this upgrade with"
                  + " the url of PostgreSQL itself; if the pooler keeps a session for each client"
                  + " (pool_mode=session), say so: --pooling=session, or pooling(Pooling.SESSION).\n"
                  + "  create index concurrently t_c_idx on t (c)");
      assertThat(scripts.upgrade(connection, "a")).containsExactly("a");
    }
    assertThat(Pooled.upgrade(pooled::straight, scripts, new ProgressListener() {}))
        .containsExactly("b");
  }

  @Test
  void aPoolerThatKeepsASessionForEachClientRunsAnythingOnceTheUserSaysSo() throws Exception {
    Scripts scripts =
        new Scripts(Scripts.SETTINGS.withPooling(Pooling.SESSION))
            .then("a", op -> op.createTable("t", table -> table.column("c", bigint())))
            .then("b", op -> op.createIndexConcurrently("t_c_idx", "t", "c"));

    try (PgBouncer keeping = PgBouncer.before(pooled.database(), "session", 4)) {
      assertThat(Pooled.upgrade(keeping::connect, scripts, new ProgressListener() {}))
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

    try (Connection connection = pooled.through()) {
      assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
      assertThat(Rows.of(connection, "show lock_timeout")).containsExactly("0");
    }
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
                  try (Connection connection = pooled.through()) {
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
