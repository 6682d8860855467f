package dev.limbeck.execute;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.progress.BackfillProgress;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RevisionRun;
import dev.limbeck.progress.StepRun;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a listener hears, in its order. */
class ListenerTest {

  private final Heard heard = new Heard();

  @Test
  void eachRevisionAndStepIsToldBeforeAndAfter() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "one",
                op -> {
                  op.createTable("t", table -> table.column("id", bigint()).identity());
                  op.addColumn("t", column("name", text()));
                })
            .then("two", op -> op.createIndexConcurrently("t_name_idx", "t", "name"));
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      scripts.upgrade(connection, "head", heard);
    }
    assertThat(heard.events)
        .containsExactly(
            "planned 2",
            "started one",
            "step 1 of 2: create table",
            "ended 1",
            "step 2 of 2: alter table",
            "ended 2",
            "finished one, steps 2",
            "started two",
            "step 1 of 1: create index",
            "ended 1",
            "finished two, steps 1");
  }

  @Test
  void aFailureIsToldLast() throws SQLException {
    Scripts scripts =
        new Scripts().then("one", op -> op.createSequence("s")).then("two", op -> op.execute("x"));
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      assertThatThrownBy(() -> scripts.upgrade(connection, "head", heard))
          .isInstanceOf(MigrationFailedException.class);
    }
    assertThat(heard.events)
        .containsExactly(
            "planned 2",
            "started one",
            "step 1 of 1: create sequence",
            "ended 1",
            "finished one, steps 1",
            "started two",
            "step 1 of 1: x",
            "failed two after 1");
  }

  @Test
  void aTransactionThatBeginsAnewTellsItsStepsAgain() throws SQLException {
    Scripts scripts =
        new Scripts(
                Scripts.SETTINGS.withLimits(
                    Scripts.SETTINGS.limits().withLock(Duration.ofMillis(20))))
            .then("one", op -> op.createTable("t", table -> table.column("id", bigint())))
            .then("two", op -> op.addColumn("t", column("name", text())));
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect();
        Connection other = database.connect()) {
      scripts.upgrade(connection, "one");
      other.setAutoCommit(false);
      Rows.execute(other, "lock table t");
      scripts.upgrade(connection, "head", new GivingWay(other));
    }
    assertThat(heard.events)
        .containsExactly(
            "planned 1",
            "started two",
            "step 1 of 1: alter table",
            "again two (Do two)",
            "step 1 of 1: alter table",
            "ended 1",
            "finished two, steps 1");
  }

  @Test
  void aBackfillTellsItsEnd() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "one",
                op -> {
                  op.createTable(
                      "t",
                      table -> {
                        table.column("id", bigint());
                        table.column("name", text());
                        table.primaryKey("t_pkey", "id");
                      });
                  op.execute("insert into t (id) select generate_series(1, 10)");
                })
            .then("two", op -> op.backfill("t", fill -> fill.set("name", "'x'")));
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      scripts.upgrade(connection, "one");
      scripts.upgrade(connection, "head", heard);
    }
    assertThat(heard.events)
        .containsExactly(
            "planned 1",
            "started two",
            "step 1 of 1: update t",
            "backfilled 10",
            "ended 1",
            "finished two, steps 1");
  }

  /** Lets the table go once the run did not get it. */
  private final class GivingWay extends Heard {

    private final Connection other;

    GivingWay(Connection other) {
      super(heard.events);
      this.other = other;
    }

    @Override
    public void tryingAgain(String name, String reason, Duration pause) {
      super.tryingAgain(name, reason, pause);
      try {
        other.rollback();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Writes everything down. */
  private static class Heard implements ProgressListener {

    private final List<String> events;

    Heard() {
      this(new ArrayList<>());
    }

    Heard(List<String> events) {
      this.events = events;
    }

    @Override
    public void planned(RevisionPlan plan) {
      events.add("planned " + plan.revisions().size());
    }

    @Override
    public void started(RevisionPlan plan, RevisionInfo revision) {
      events.add("started " + revision.id());
    }

    @Override
    public void step(RevisionInfo revision, String text, int number, int count) {
      String[] words = text.split(" ", -1);
      String start = words.length < 2 ? text : words[0] + " " + words[1];
      events.add("step %d of %d: %s".formatted(number, count, start));
    }

    @Override
    public void stepFinished(RevisionInfo revision, StepRun step, int count) {
      events.add("ended " + step.number());
    }

    @Override
    public void backfilling(RevisionInfo revision, BackfillProgress progress) {
      events.add("backfilled " + progress.rows());
    }

    @Override
    public void tryingAgain(String name, String reason, Duration pause) {
      events.add("again " + name);
    }

    @Override
    public void finished(RevisionPlan plan, RevisionRun run) {
      events.add("finished %s, steps %d".formatted(run.revision().id(), run.steps().size()));
    }

    @Override
    public void failed(RevisionPlan plan, MigrationFailedException failure) {
      events.add(
          "failed %s after %d"
              .formatted(failure.revision().id(), failure.done().revisions().size()));
    }
  }
}
