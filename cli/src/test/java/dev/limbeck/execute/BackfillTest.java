package dev.limbeck.execute;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.BackfillSpec;
import dev.limbeck.Transactions;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.BackfillProgress;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backfills on a real server. */
class BackfillTest extends OnDatabase {

  private static final String NOT_ONCE = "select count(*) from t where n <> 1";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id bigint primary key",
        "id text collate \"C\" primary key",
        "id text primary key",
        "id uuid primary key default gen_random_uuid()",
        "id timestamptz primary key",
        "id bigint, part text default 'x', primary key (part, id)",
        "part bigint generated always as (id % 7) stored, id bigint, primary key (part, id)",
        "id char(9) primary key",
        "id numeric primary key",
      })
  void everyRowIsMetOnceWhateverTheKey(String columns) throws SQLException {
    Rows.execute(connection, "create table t (" + columns + ", n int not null default 0)");
    String value =
        columns.contains("uuid")
            ? "gen_random_uuid()"
            : columns.contains("timestamptz") ? "now() + i * interval '1 s'" : "i";
    Rows.execute(
        connection, "insert into t (id) select " + value + " from generate_series(1, 2500) i");

    backfill(fill -> fill.set("n", "n + 1").batchRows(99));

    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
    assertThat(Rows.of(connection, "select * from limbeck_journal")).isEmpty();
    assertThat(Rows.of(connection, "select * from limbeck_backfill")).isEmpty();
  }

  @Test
  void aConditionSaysWhichRows() throws SQLException {
    table(1000);

    backfill(fill -> fill.set("n", "n + 1").where("id % 10 = 0 -- tens").batchRows(7));

    assertThat(Rows.of(connection, "select count(*) from t where n = 1")).containsExactly("100");
    assertThat(Rows.of(connection, "select count(*) from t where (n = 1) <> (id % 10 = 0)"))
        .containsExactly("0");
  }

  @Test
  void aBatchGoesPastSoManyRowsHoweverFewAreFilled() throws SQLException {
    table(1000);
    Rows.execute(connection, "create table seen (batch bigint)");
    Rows.execute(
        connection,
        "create function spy() returns trigger language plpgsql as $$ begin"
            + " insert into seen values (1); return null; end $$");
    Rows.execute(
        connection,
        "create trigger spy after update on t for each statement execute function spy()");

    backfill(fill -> fill.set("n", "n + 1").where("id = 1000").batchRows(100));

    assertThat(Rows.of(connection, "select count(*) from seen")).containsExactly("11");
    assertThat(Rows.of(connection, "select id from t where n = 1")).containsExactly("1000");
  }

  @Test
  void anEmptyTableIsDoneAtOnce() throws SQLException {
    table(0);

    backfill(fill -> fill.set("n", "n + 1"));
  }

  @Test
  void itsMigrationIsPartedAroundIt() throws SQLException {
    table(100);
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.addColumn("t", column("slug", text()));
                  op.backfill("t", fill -> fill.set("slug", "'s' || id").where("slug is null"));
                  op.alterColumn("t", column("slug", text()), column("slug", text()).notNull());
                });

    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");

    assertThat(Rows.of(connection, "select slug from t where id = 7")).containsExactly("s7");
  }

  @Test
  void rowsThatAreAddedBeyondTheBatchUnderWayAreMetToo() throws SQLException {
    table(1000);
    Rows.execute(
        connection,
        "create function spy() returns trigger language plpgsql as $$ begin"
            + " if new.id = 500 then insert into t (id) select generate_series(1001, 1500); end if;"
            + " return new; end $$");
    Rows.execute(
        connection, "create trigger spy before update on t for each row execute function spy()");

    backfill(fill -> fill.set("n", "n + 1").batchRows(100));

    assertThat(Rows.of(connection, "select count(*) from t where n = 1")).containsExactly("1500");
  }

  @Test
  void aJavaFunctionIsGivenTheRowsAndItsValueTheColumnsType() throws SQLException {
    Rows.execute(
        connection,
        "create table t (a int, b text, title text, slug varchar(20), tags jsonb, bytes bytea,"
            + " primary key (a, b))");
    Rows.execute(
        connection,
        "insert into t select i / 10, 'b' || i, 'Title ' || i from generate_series(1, 300) i");

    backfill(
        fill ->
            fill.read("title", "a")
                .compute("slug", row -> slug(String.valueOf(row.text("title"))))
                .compute("tags", row -> "{\"a\": " + row.get("a", Integer.class) + "}")
                .compute("bytes", row -> new byte[] {1})
                .where("a > 0")
                .batchRows(33));

    assertThat(
            Rows.of(
                connection, "select slug || (tags ->> 'a') || bytes::text from t where b = 'b42'"))
        .containsExactly("title-424\\x01");
    assertThat(Rows.of(connection, "select count(*) from t where slug is null"))
        .containsExactly("9");
  }

  @Test
  void aValueThatIsTooLongForItsColumnIsNotCut() throws SQLException {
    Rows.execute(connection, "create table t (id int primary key, slug varchar(3))");
    Rows.execute(connection, "insert into t values (1)");

    assertThatThrownBy(() -> backfill(fill -> fill.compute("slug", row -> "abcd")))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("value too long");
  }

  @Test
  void anyUniqueIndexWithoutNullsWillDo() throws SQLException {
    table(100);
    Rows.execute(connection, "alter table t drop constraint t_pkey, add code int");
    Rows.execute(connection, "update t set code = -id");
    assertThatThrownBy(() -> backfill(fill -> fill.set("n", "n + 1")))
        .hasMessageContaining(
            "The backfill cannot go batch by batch: t has no primary key to go along; name the"
                + " columns of a unique index: fill.key(\"column\").");
    assertThatThrownBy(() -> backfill(fill -> fill.set("n", "n + 1").key("code")))
        .hasMessageContaining("t has no unique index of code alone");
    Rows.execute(connection, "create unique index on t (code)");
    assertThatThrownBy(() -> backfill(fill -> fill.set("n", "n + 1").key("code")))
        .hasMessageContaining("t may hold null in code");

    Rows.execute(connection, "alter table t alter code set not null");
    backfill(fill -> fill.set("n", "n + 1").key("code"));

    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @Test
  void aFailureLeavesTheBatchesBeforeItAndTheNextRunGoesOnFromThere() throws SQLException {
    table(1000);
    Rows.execute(connection, "alter table t add divisor int default 1");
    Rows.execute(connection, "update t set divisor = 0 where id = 555");
    Consumer<BackfillSpec> fill = it -> it.set("n", "n + 1 / divisor").batchRows(100);

    assertThatThrownBy(() -> backfill(fill))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith(
            "Revision a (Do a) stopped half-way: backfill 1 of 1 failed; 500 rows of it are done.")
        .hasMessageContaining("division by zero");
    assertThat(Rows.of(connection, "select count(*) from t where n = 1")).containsExactly("500");
    assertThat(Rows.of(connection, "select position, changed_rows from limbeck_backfill"))
        .containsExactly("{\"key\": [\"500\"]}");
    assertThatThrownBy(() -> backfill(it -> it.set("n", "n + 2").batchRows(100)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("was changed since it was run");

    Rows.execute(connection, "update t set divisor = 1");
    backfill(fill);
    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @Test
  void aBackfillOfWhichNothingIsDoneMayBeMended() throws SQLException {
    table(10);
    assertThatThrownBy(() -> backfill(fill -> fill.set("n", "n / 0")))
        .isInstanceOf(MigrationFailedException.class);

    backfill(fill -> fill.set("n", "n + 1"));

    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  @Test
  void aDowngradeForgetsAHalfDoneBackfillAndAnUpgradeBeginsItAnew() throws SQLException {
    table(100);
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.addColumn("t", column("slug", text()));
                  op.backfill("t", fill -> fill.set("slug", "(8 / (50 - id))::text").batchRows(10));
                },
                op -> op.dropColumn("t", "slug"));
    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);

    assertThat(scripts.downgrade(connection, "base")).containsExactly("a");
    assertThat(Rows.of(connection, "select * from limbeck_journal")).isEmpty();

    Rows.execute(connection, "update t set id = 200 where id = 50");
    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
    assertThat(Rows.of(connection, "select count(*) from t where slug is null"))
        .containsExactly("0");
  }

  @Test
  void itIsRefusedInOneTransactionForTheWholeRun() throws SQLException {
    table(1);
    Scripts scripts =
        new Scripts(Scripts.SETTINGS.withTransactions(Transactions.PER_RUN))
            .then("a", op -> op.backfill("t", fill -> fill.set("n", "n + 1")));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("update t set n = n + 1");
  }

  @Test
  void aScriptSaysTheOneUpdateThatItComesToUnlessItIsJava() throws SQLException {
    table(100);
    String script = scripts(fill -> fill.set("n", "n + 1").where("id > 50")).offline();

    assertThat(script)
        .contains(
            """
            -- a run does this in batches along a unique key, each a transaction of its own:
            update t set n = n + 1 where (id > 50);
            """);
    Rows.execute(connection, script);
    assertThat(Rows.of(connection, "select count(*) from t where n = 1")).containsExactly("50");
    assertThatThrownBy(() -> scripts(fill -> fill.compute("n", row -> 1)).offline())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("which is no SQL");
  }

  @Test
  void theListenerHearsOfItsProgress() throws SQLException {
    table(5000);
    Rows.execute(connection, "analyze t");
    List<BackfillProgress> told = new ArrayList<>();

    scripts(fill -> fill.set("n", "n + 1").batchRows(500))
        .upgrade(
            connection,
            "head",
            new ProgressListener() {
              @Override
              public void backfilling(RevisionInfo revision, BackfillProgress progress) {
                told.add(progress);
              }
            });

    BackfillProgress last = told.get(told.size() - 1);
    assertThat(last.rows()).isEqualTo(5000);
    assertThat(last.ofAbout()).hasValue(5000);
    assertThat(last.describe()).startsWith("t: 5000 of about 5000 rows, ").endsWith(" rows/s");
  }

  /** A view of the test's stands in for the server's own, which has no replica here. */
  @Test
  void itWaitsForAReplicaThatIsTooFarBehind() throws SQLException {
    table(500);
    Rows.execute(connection, "create table lag (bytes numeric)");
    Rows.execute(connection, "insert into lag values (5000)");
    Rows.execute(
        connection,
        "create view pg_stat_replication as select pg_current_wal_lsn() - bytes as replay_lsn from lag");
    Rows.execute(connection, "set search_path = public, pg_catalog");
    List<String> pauses = new ArrayList<>();

    scripts(fill -> fill.set("n", "n + 1").batchRows(100).maximumLag(4000))
        .upgrade(
            connection,
            "head",
            new ProgressListener() {
              @Override
              public void backfilling(RevisionInfo revision, BackfillProgress progress) {
                progress.pause().ifPresent(pauses::add);
                progress.pause().ifPresent(why -> catchUp(progress));
              }
            });

    assertThat(pauses).hasSize(1).first().asString().matches("a replica is \\d+ bytes behind");
    assertThat(Rows.of(connection, NOT_ONCE)).containsExactly("0");
  }

  private void catchUp(BackfillProgress progress) {
    assertThat(progress.rows()).isEqualTo(100);
    try (Connection other = database.connect()) {
      Rows.execute(other, "update lag set bytes = 0");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void table(int rows) throws SQLException {
    Rows.execute(connection, "create table t (id bigint primary key, n int not null default 0)");
    Rows.execute(connection, "insert into t (id) select generate_series(1, " + rows + ")");
  }

  private void backfill(Consumer<BackfillSpec> fill) throws SQLException {
    assertThat(scripts(fill).upgrade(connection, "head")).containsExactly("a");
  }

  private static Scripts scripts(Consumer<BackfillSpec> fill) {
    return new Scripts().then("a", op -> op.backfill("t", fill));
  }

  private static String slug(String title) {
    return title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
