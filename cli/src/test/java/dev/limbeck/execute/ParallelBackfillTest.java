package dev.limbeck.execute;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.BackfillSpec;
import dev.limbeck.Pooling;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.BackfillProgress;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backfills by several workers, each on a connection of its own, on a real server. */
@Timeout(120)
class ParallelBackfillTest extends OnDatabase {

  private static final String NOT_ONCE = "select count(*) from t where n <> 1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id bigint primary key",
        "id text primary key",
        "id timestamptz primary key",
        "part bigint generated always as (id % 7) stored, id bigint, primary key (part, id)",
        "id bigint, part text default 'it''s \\ \"x\"', primary key (part, id)",
      })
  void everyRowIsMetOnceWhateverTheKey(String columns) throws SQLException {
    Rows.execute(connection, "create table t (" + columns + ", n int not null default 0)");
    String value = columns.contains("timestamptz") ? "now() + i * interval '1 s'" : "i";
    Rows.execute(
        connection, "insert into t (id) select " + value + " from generate_series(1, 5000) i");

    backfill(ParallelBackfillTest::fill);

    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
    assertThat(Rows.of(connection, "select * from limbeck_journal")).isEmpty();
    assertThat(Rows.of(connection, "select * from limbeck_backfill")).isEmpty();
    assertThat(Rows.of(connection, Rows.LOCKS)).containsExactly("0");
  }

  @Test
  void partitionsAreFilledTogether() throws SQLException {
    Rows.execute(
        connection,
        "create table t (id bigint primary key, n int not null default 0) partition by hash (id)");
    for (int part = 0; part < 3; part++) {
      Rows.execute(
          connection,
          "create table t%1$d partition of t for values with (modulus 3, remainder %1$d)"
              .formatted(part));
    }
    Rows.execute(connection, "insert into t (id) select generate_series(1, 5000)");

    backfill(ParallelBackfillTest::fill);

    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 17})
  void fewRowsAreCutIntoFewRanges(int rows) throws SQLException {
    table(rows);

    backfill(ParallelBackfillTest::fill);

    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @Test
  void theWorkersHaveSessionsOfTheirOwnAndWorkAtTheSameTime() throws SQLException {
    table(2000);
    Rows.execute(connection, "create table seen (process int, began timestamptz)");
    Rows.execute(
        connection,
        "create function spy() returns trigger language plpgsql as $$ begin"
            + " insert into seen values (pg_backend_pid(), clock_timestamp());"
            + " perform pg_sleep(0.05); return null; end $$");
    Rows.execute(
        connection,
        "create trigger spy after update on t for each statement execute function spy()");

    backfill(ParallelBackfillTest::fill);

    assertThat(Rows.of(connection, "select count(distinct process) from seen"))
        .containsExactly("4");
    assertThat(
            Rows.of(
                connection,
                "select 1 from seen a join seen b on a.process <> b.process"
                    + " and b.began between a.began and a.began + interval '50 ms' limit 1"))
        .hasSize(1);
  }

  @Test
  void aJavaFunctionIsCalledOnSeveralThreads() throws SQLException {
    table(3000);
    Set<String> threads = ConcurrentHashMap.newKeySet();

    backfill(
        fill ->
            fill.read("n")
                .compute(
                    "n",
                    row -> {
                      threads.add(Thread.currentThread().getName());
                      return requireNonNull(row.get("n", Integer.class)) + 1;
                    })
                .batchRows(20)
                .inParallel(3));

    assertThat(threads).hasSizeGreaterThan(1);
    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @Test
  void theListenerHearsTheSumOfAll() throws SQLException {
    table(5000);
    Queue<BackfillProgress> told = new ConcurrentLinkedQueue<>();

    scripts(ParallelBackfillTest::fill)
        .upgrade(
            connection,
            "head",
            new ProgressListener() {
              @Override
              public void backfilling(RevisionInfo revision, BackfillProgress progress) {
                told.add(progress);
              }
            });

    assertThat(told).last().extracting(BackfillProgress::rows).isEqualTo(5000L);
  }

  @Test
  void aFailureOfOneStopsTheOthersAndTheNextRunGoesOnInEachRange() throws SQLException {
    table(5000);
    Rows.execute(connection, "alter table t add divisor int default 1");
    Rows.execute(connection, "update t set divisor = 0 where id = 700");
    Consumer<BackfillSpec> fill = it -> it.set("n", "n + 1 / divisor").batchRows(10).inParallel(4);

    assertThatThrownBy(() -> backfill(fill))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageMatching(
            "(?s)Revision a \\(Do a\\) stopped half-way: backfill 1 of 1 \\(range 3 of 16, after"
                + " \\[\"\\d+\"] to \\[\"938\"]\\) failed; \\d+ rows of it are done\\..*")
        .hasMessageContaining("division by zero");
    String filled = "select count(*) from t where n = 1";
    assertThat(Rows.of(connection, "select sum(changed_rows) from limbeck_backfill"))
        .isEqualTo(Rows.of(connection, filled))
        .doesNotContain("0", "5000");

    Rows.execute(connection, "update t set divisor = 1");
    // With fewer workers, or one, it goes on all the same.
    backfill(it -> it.set("n", "n + 1 / divisor"));
    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @Test
  void whoWaitsForALockIsStoppedToo() throws SQLException {
    table(4000);
    Rows.execute(connection, "alter table t add divisor int default 1");
    Rows.execute(connection, "update t set divisor = 0 where id = 4000");
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      Rows.execute(other, "select * from t where id = 10 for update");
      long start = System.nanoTime();

      assertThatThrownBy(
              () -> backfill(it -> it.set("n", "n + 1 / divisor").batchRows(1000).inParallel(4)))
          .hasMessageContaining("division by zero");

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
      other.rollback();
    }
    Rows.execute(connection, "update t set divisor = 1");
    backfill(it -> it.set("n", "n + 1 / divisor").inParallel(2));
    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @Test
  void oneThatWasBegunBeforeThereWereRangesGoesOnFromWhereItWas() throws SQLException {
    table(3000);
    Rows.execute(connection, "alter table t add divisor int default 1");
    Rows.execute(connection, "update t set divisor = 0 where id = 1555");
    assertThatThrownBy(() -> backfill(it -> it.set("n", "n + 1 / divisor").batchRows(100)))
        .isInstanceOf(MigrationFailedException.class);
    Rows.execute(connection, "alter table limbeck_backfill drop constraint limbeck_backfill_pkey");
    Rows.execute(connection, "alter table limbeck_backfill drop part, add primary key (step)");
    Rows.execute(connection, "update t set divisor = 1");

    backfill(it -> it.set("n", "n + 1 / divisor").batchRows(100).inParallel(3));

    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
    assertThat(Rows.of(connection, "select part from limbeck_backfill")).isEmpty();
  }

  @Test
  void aRunThatHasButOneConnectionIsRefused() throws SQLException {
    table(10);

    assertThatThrownBy(
            () ->
                new Scripts()
                    .then("a", op -> op.backfill("t", ParallelBackfillTest::fill))
                    .upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Revision a (Do a) has a backfill of t in parallel, each worker of which needs a"
                + " connection of its own to PostgreSQL, and this run has only the one that it was"
                + " given; nothing was changed. Give it a source of connections, or take inParallel"
                + " out of it.");
    assertThat(Rows.of(connection, Rows.TABLES)).containsExactly("public.t");
  }

  @Test
  void aRunThroughAPoolerIsRefused() throws SQLException {
    table(10);
    Scripts scripts =
        new Scripts(Scripts.SETTINGS.withPooling(Pooling.TRANSACTION))
            .over(database::connect)
            .then("a", op -> op.backfill("t", ParallelBackfillTest::fill));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("and this run goes through a pooler; nothing was changed.");
  }

  @Test
  void tooFewConnectionsAreSaidAndNothingIsBegun() throws SQLException {
    table(100);
    AtomicInteger left = new AtomicInteger(2);
    Scripts scripts =
        new Scripts()
            .over(
                () -> {
                  if (left.getAndDecrement() == 0) {
                    throw new SQLException("the pool is empty");
                  }
                  return database.connect();
                })
            .then("a", op -> op.backfill("t", ParallelBackfillTest::fill));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining(
            "The backfill of t goes in parallel, and connection 3 of the 4 that it needs beside the"
                + " run's own could not be opened: the pool is empty.");
    assertThat(Rows.of(connection, "select * from limbeck_journal")).isEmpty();
    assertThatThrownBy(
            () ->
                new Scripts()
                    .over(() -> connection)
                    .then("a", op -> op.backfill("t", ParallelBackfillTest::fill))
                    .upgrade(connection, "head"))
        .hasMessageContaining("the data source gave a connection that is in use already");
  }

  @Test
  void aScriptSaysThatItIsInParallel() throws SQLException {
    assertThat(scripts(ParallelBackfillTest::fill).offline())
        .contains(
            "-- a run does this in batches along a unique key, each a transaction of its own,"
                + " 4 at a time:\nupdate t set n = n + 1;");
  }

  private static void fill(BackfillSpec fill) {
    fill.set("n", "n + 1").batchRows(50).inParallel(4);
  }

  private void table(int rows) throws SQLException {
    Rows.execute(connection, "create table t (id bigint primary key, n int not null default 0)");
    Rows.execute(connection, "insert into t (id) select generate_series(1, " + rows + ")");
  }

  private void backfill(Consumer<BackfillSpec> fill) throws SQLException {
    assertThat(scripts(fill).upgrade(connection, "head")).isEqualTo(List.of("a"));
  }

  private Scripts scripts(Consumer<BackfillSpec> fill) {
    return new Scripts().over(database::connect).then("a", op -> op.backfill("t", fill));
  }
}
