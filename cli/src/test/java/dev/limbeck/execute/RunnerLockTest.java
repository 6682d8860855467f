package dev.limbeck.execute;

import static dev.limbeck.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
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

class RunnerLockTest {

  // Of others: each question for the lock is over in a moment.
  private static final String OLD_TRANSACTIONS =
      "select state || ' ' || query from pg_stat_activity where pid <> pg_backend_pid() and datname"
          + " = current_database() and xact_start < clock_timestamp() - interval '500 ms'";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private ShadowDatabase database;

  @BeforeEach
  void open() {
    database = TestPostgres.database();
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    database.close();
  }

  @Test
  void ofTwoRunsOneDoesTheWorkAndTheOtherWaitsAndFindsNothingToDo() throws Exception {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.createSequence("s");
                  op.run(
                      "wait until the other run waits",
                      connection -> {
                        working.countDown();
                        await(waiting);
                      });
                });
    Future<List<String>> first = threads.submit(() -> upgrade(scripts, new ProgressListener() {}));
    await(working);
    List<LockHolder> holders = new ArrayList<>();
    Future<List<String>> second =
        threads.submit(
            () ->
                upgrade(
                    scripts,
                    new ProgressListener() {
                      @Override
                      public void waiting(Optional<LockHolder> holder, Duration waited) {
                        holder.ifPresent(holders::add);
                        waiting.countDown();
                      }
                    }));

    assertThat(first.get(30, TimeUnit.SECONDS)).containsExactly("a");
    assertThat(second.get(30, TimeUnit.SECONDS)).isEmpty();
    assertThat(holders).hasSize(1);
    assertThat(holders.get(0).describe())
        .matches(
            "process \\d+ \\(PostgreSQL JDBC Driver\\) of user postgres from 127\\.0\\.0\\.1,"
                + " connected since \\S+Z, in a transaction since \\S+Z");
  }

  @Test
  void manyRunsAtOnceApplyEachRevisionOnce() throws Exception {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.createSequence("s"))
            .then("b", op -> op.createSequence("t"));
    List<Future<List<String>>> runs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      runs.add(threads.submit(() -> upgrade(scripts, new ProgressListener() {})));
    }

    List<String> applied = new ArrayList<>();
    for (Future<List<String>> run : runs) {
      applied.addAll(run.get(30, TimeUnit.SECONDS));
    }
    assertThat(applied).containsExactly("a", "b");
  }

  @Test
  void waitingTooLongIsRefusedWithWhoHoldsTheLock() throws Exception {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Scripts slow =
        new Scripts()
            .then(
                "a",
                op ->
                    op.run(
                        "wait",
                        connection -> {
                          working.countDown();
                          await(done);
                        }));
    Future<List<String>> first = threads.submit(() -> upgrade(slow, new ProgressListener() {}));
    await(working);
    Scripts impatient = new Scripts(Scripts.SETTINGS.withRunnerTimeout(Duration.ofMillis(200)));

    assertThatThrownBy(() -> upgrade(impatient, new ProgressListener() {}))
        .isInstanceOf(RefusedException.class)
        .hasMessageMatching(
            "Another run of Limbeck held the lock for longer than 0 seconds: process \\d+"
                + " \\(PostgreSQL JDBC Driver\\) of user postgres from 127\\.0\\.0\\.1, connected since"
                + " \\S+; nothing was changed\\."
                + " Wait for it, or give a longer runner timeout\\.");
    done.countDown();
    assertThat(first.get(30, TimeUnit.SECONDS)).containsExactly("a");
  }

  @Test
  void twoSchemasOfADatabaseDoNotWaitForEachOther() throws Exception {
    try (Connection connection = database.connect()) {
      Rows.execute(connection, "create schema other");
    }
    Scripts outer = new Scripts();
    outer.then(
        "a",
        op ->
            op.run(
                "upgrade the other schema",
                connection -> {
                  Scripts inner =
                      new Scripts(
                          Scripts.SETTINGS
                              .withSchema("other")
                              .withRunnerTimeout(Duration.ofMillis(200)));
                  inner.then("i", in -> in.createSequence("s"));
                  assertThat(upgrade(inner, new ProgressListener() {})).containsExactly("i");
                }));

    assertThat(upgrade(outer, new ProgressListener() {})).containsExactly("a");
  }

  @Test
  void whoBuildsAnIndexConcurrentlyIsNotHeldUpByThoseWhoWait() throws Exception {
    CountDownLatch waiting = new CountDownLatch(4);
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.createTable("t", table -> table.column("c", bigint())))
            .then(
                "b",
                op -> {
                  op.run("wait until all others wait", connection -> await(waiting));
                  op.createIndexConcurrently("t_c_idx", "t", "c");
                });
    List<Future<List<String>>> runs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      runs.add(threads.submit(() -> upgrade(scripts, counting(waiting))));
    }

    List<String> applied = new ArrayList<>();
    for (Future<List<String>> run : runs) {
      applied.addAll(run.get(30, TimeUnit.SECONDS));
    }
    assertThat(applied).containsExactlyInAnyOrder("a", "b");
    try (Connection connection = database.connect()) {
      assertThat(
              Rows.of(
                  connection,
                  "select indisvalid::text from pg_index where indexrelid = 't_c_idx'::regclass"))
          .containsExactly("true");
    }
  }

  @Test
  void whoWaitsIsInNoTransactionAndHoldsNoSnapshot() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    List<String> seen = new ArrayList<>();
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op ->
                    op.run(
                        "look at those who wait",
                        connection -> {
                          await(waiting);
                          for (int look = 0; look < 20; look++) {
                            seen.addAll(Rows.of(connection, OLD_TRANSACTIONS));
                            Rows.of(connection, "select pg_sleep(0.02)::text");
                          }
                        }));
    Future<List<String>> one = threads.submit(() -> upgrade(scripts, counting(waiting)));
    Future<List<String>> other = threads.submit(() -> upgrade(scripts, counting(waiting)));
    one.get(30, TimeUnit.SECONDS);
    other.get(30, TimeUnit.SECONDS);

    assertThat(seen).isEmpty();
  }

  @Test
  void theLockOfADeadRunIsTakenAsSoonAsItsBackendEnds() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    Scripts scripts = new Scripts().then("a", op -> op.createSequence("s"));
    Connection dead = database.connect();
    Session session = new Session(dead, new PostgreSql(), Scripts.SETTINGS);
    assertThat(new AdvisoryTurn(session, new PostgreSql()).tryTake()).isTrue();
    Future<List<String>> next = threads.submit(() -> upgrade(scripts, counting(waiting)));
    await(waiting);

    dead.abort(Runnable::run);

    assertThat(next.get(5, TimeUnit.SECONDS)).containsExactly("a");
  }

  @Test
  void whoMayNotSeeTheOtherSessionIsToldWhatHeMayKnow() throws Exception {
    try (Connection holder = database.connect();
        Session session = new Session(holder, new PostgreSql(), Scripts.SETTINGS);
        Connection other = database.connect()) {
      AdvisoryTurn turn = new AdvisoryTurn(session, new PostgreSql());
      assertThat(turn.tryTake()).isTrue();
      Rows.execute(other, "create role limbeck_stranger");
      Rows.execute(other, "set role limbeck_stranger");
      try (Session second = new Session(other, new PostgreSql(), Scripts.SETTINGS)) {
        assertThat(new AdvisoryTurn(second, new PostgreSql()).holder().orElseThrow().describe())
            .matches("process \\d+ \\(PostgreSQL JDBC Driver\\) of user postgres");
      } finally {
        Rows.execute(other, "reset role");
        Rows.execute(other, "drop role limbeck_stranger");
      }
      turn.giveBack();
      assertThat(Rows.of(other, Rows.LOCKS)).containsExactly("0");
    }
  }

  private static ProgressListener counting(CountDownLatch waiting) {
    return new ProgressListener() {
      @Override
      public void waiting(Optional<LockHolder> holder, Duration waited) {
        waiting.countDown();
      }
    };
  }

  private List<String> upgrade(Scripts scripts, ProgressListener listener) throws SQLException {
    try (Connection connection = database.connect()) {
      return scripts.upgrade(connection, "head", listener);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
