package dev.limbeck.execute;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.Transactions;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.progress.ProgressListener;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Migrations that are more than one transaction. */
class JournalTest extends OnDatabase {

  private static final String JOURNAL =
      "select step || ' ' || direction || ' ' || (finished_at is not null) from limbeck_journal"
          + " order by step";

  private static final String INVALID =
      "select count(*) from pg_index where not indisvalid and indrelid = 't'::regclass";

  @BeforeEach
  void fill() throws SQLException {
    Rows.execute(connection, "create table t (id bigint primary key, name text)");
    Rows.execute(connection, "insert into t values (1, 'a'), (2, 'a')");
  }

  @Test
  void aStepThatCannotShareATransactionPartsTheMigration() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.addColumn("t", column("more", text()));
                  op.createIndexConcurrently("t_more_idx", "t", "more");
                  op.addConstraintNotValid("t", check("t_more_check", "more <> ''"));
                  op.validateConstraint("t", "t_more_check");
                  op.createSequence("s");
                });

    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");

    assertThat(
            Rows.of(
                connection,
                "select convalidated from pg_constraint where contype = 'c' and conname = 't_more_check'"))
        .containsExactly("t");
    assertThat(Rows.of(connection, JOURNAL)).isEmpty();
    assertThat(Rows.of(connection, "show lock_timeout")).containsExactly("0");
  }

  @Test
  void aNewEnumValueCanBeUsedByTheNextStep() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.createEnum("mood", "sad"))
            .then(
                "b",
                op -> {
                  op.addEnumValue("mood", "it's ok");
                  op.addColumn("t", column("mood", type("mood")).defaultTo("'it''s ok'"));
                });

    assertThat(scripts.upgrade(connection, "head")).containsExactly("a", "b");

    assertThat(Rows.of(connection, "select mood from t where id = 1")).containsExactly("it's ok");
  }

  @Test
  void aFailureHalfWayStaysAndTheNextUpgradeGoesOnFromThere() throws SQLException {
    Scripts scripts = new Scripts().then("a", JournalTest::uniqueNames, op -> {});

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessage(
            """
            Revision a (Do a) stopped half-way: statement 2 of 3 failed; the 1 before it stays.
              create unique index concurrently t_name_key on t (name)
              ERROR: could not create unique index "t_name_key"
              Detail: Key (name)=(a) is duplicated.
              SQLSTATE: 23505
            The next upgrade goes on with it, a downgrade takes back what was done.""");
    assertThat(Rows.of(connection, INVALID)).containsExactly("0");
    assertThat(Rows.of(connection, JOURNAL)).containsExactly("1 upgrade true");

    Rows.execute(connection, "update t set name = 'b' where id = 2");
    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
    assertThat(Rows.of(connection, JOURNAL)).isEmpty();
    assertThat(Rows.of(connection, "select revision || coalesce(error, '') from limbeck_history"))
        .hasSize(2)
        .last()
        .isEqualTo("a");
  }

  @Test
  void aDowngradeTakesBackWhatWasDoneOfAHalfDoneUpgrade() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "z",
                op -> op.createTable("u", table -> table.column("id", bigint())),
                op -> op.dropTable("u"))
            .then(
                "a",
                op -> {
                  op.dropTable("u");
                  uniqueNames(op);
                },
                op -> {});
    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);

    assertThat(scripts.downgrade(connection, "-1")).containsExactly("a");

    assertThat(Rows.of(connection, JOURNAL)).isEmpty();
    assertThat(Rows.of(connection, Rows.TABLES)).contains("public.u");
    assertThat(
            Rows.of(
                connection,
                "select count(*) from information_schema.columns where table_name = 't'"))
        .containsExactly("2");
    assertThat(scripts.executor().applied(connection))
        .extracting(it -> it.id())
        .containsExactly("z");
  }

  @Test
  void anUpgradePutsBackWhatAHalfDoneDowngradeTookAway() throws SQLException {
    Rows.execute(connection, "update t set name = 'b' where id = 2");
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                JournalTest::uniqueNames,
                op -> {
                  op.dropSequence("s");
                  op.dropIndexConcurrently("t_name_key", "t");
                  op.execute("select 1/0");
                });
    scripts.upgrade(connection, "head");
    assertThatThrownBy(() -> scripts.downgrade(connection, "base"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("the 2 before it stay.")
        .hasMessageContaining("The next downgrade goes on with it");

    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");

    assertThat(Rows.of(connection, JOURNAL)).isEmpty();
    assertThat(
            Rows.of(connection, "select count(*) from pg_indexes where indexname = 't_name_key'"))
        .containsExactly("1");
    assertThat(Rows.of(connection, "select count(*) from pg_sequences where sequencename = 's'"))
        .containsExactly("1");
  }

  @Test
  void aStepThatChangedSinceItWasRunIsRefusedWithBothTexts() throws SQLException {
    assertThatThrownBy(
            () -> new Scripts().then("a", JournalTest::uniqueNames).upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);
    Scripts edited =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.addColumn("t", column("other", text()));
                  op.createIndexConcurrently("t_name_idx", "t", "name");
                });

    assertThatThrownBy(() -> edited.upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            """
            Revision a (Do a) is half done, and step 1 of it was changed since it was run.
              It was: alter table t add column more text
              It is:  alter table t add column other text
            Put it back as it was, or settle the revision with "limbeck repair".""");
  }

  @Test
  void theStepThatFailedMayBeMended() throws SQLException {
    assertThatThrownBy(
            () -> new Scripts().then("a", JournalTest::uniqueNames).upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);
    Scripts mended =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.addColumn("t", column("more", text()));
                  op.createIndexConcurrently("t_name_idx", "t", "name");
                  op.createSequence("s");
                });

    assertThat(mended.upgrade(connection, "head")).containsExactly("a");
  }

  @Test
  void oneTransactionForTheWholeRunTakesAllBack() throws SQLException {
    Scripts scripts =
        new Scripts(Scripts.SETTINGS.withTransactions(Transactions.PER_RUN))
            .then("a", op -> op.createSequence("s"))
            .then("b", op -> op.dropTable("nothing"));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);

    assertThat(scripts.executor().applied(connection)).isEmpty();
    assertThat(Rows.of(connection, "select * from pg_sequences where sequencename = 's'"))
        .isEmpty();
  }

  @Test
  void oneTransactionForTheWholeRunIsRefusedWhereAStepCannotShareOne() {
    Scripts scripts =
        new Scripts(Scripts.SETTINGS.withTransactions(Transactions.PER_RUN))
            .then("a", JournalTest::uniqueNames);

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("create unique index concurrently t_name_key");
  }

  @Test
  void aTransactionForEachOperationGoesOnAfterAFailure() throws SQLException {
    List<Consumer<Operations>> last = List.of(op -> op.dropTable("nothing"), op -> {});
    for (Consumer<Operations> end : last) {
      Scripts scripts =
          new Scripts(Scripts.SETTINGS.withTransactions(Transactions.PER_OPERATION))
              .then(
                  "a",
                  op -> {
                    op.createSequence("s");
                    op.createSequence("t_s");
                    end.accept(op);
                  });
      if (end == last.get(0)) {
        assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
            .hasMessageContaining("the 2 before it stay");
      } else {
        assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
      }
    }
    assertThat(Rows.of(connection, JOURNAL)).isEmpty();
  }

  @Test
  void aTransactionThatDoesNotGetItsLockIsTriedAgain() throws Exception {
    Scripts scripts =
        new Scripts(
                Scripts.SETTINGS.withLimits(StatementLimits.USUAL.withLock(Duration.ofMillis(50))))
            .then(
                "a",
                op -> {
                  op.createSequence("s");
                  op.addColumn("t", column("more", text()));
                });
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      Rows.execute(other, "select * from t");
      List<String> told = new ArrayList<>();
      scripts.upgrade(
          connection,
          "head",
          new ProgressListener() {
            @Override
            public void tryingAgain(String name, String reason, Duration pause) {
              told.add(name + " " + reason.lines().findFirst().orElse(""));
              if (told.size() == 2) {
                try {
                  other.rollback();
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              }
            }
          });
      assertThat(told)
          .hasSizeGreaterThanOrEqualTo(2)
          .allMatch(it -> it.equals("a (Do a) ERROR: canceling statement due to lock timeout"));
    }
  }

  private static void uniqueNames(Operations op) {
    op.addColumn("t", column("more", text()));
    op.createIndexConcurrently(
        "t_name_key",
        "t",
        index -> {
          index.column("name");
          index.unique();
        });
    op.createSequence("s");
  }
}
