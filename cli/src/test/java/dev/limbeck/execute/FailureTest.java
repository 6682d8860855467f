package dev.limbeck.execute;

import static dev.limbeck.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.limbeck.operation.JavaStep;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.HistoryEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTest extends OnDatabase {

  @Test
  void aFailureInTheThirdStatementLeavesTheDatabaseAsItWas() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.createSequence("s"))
            .then(
                "b",
                op -> {
                  op.createTable("t", table -> table.column("id", bigint()));
                  op.createIndex("t_id_idx", "t", "id");
                  op.createIndex("t_name_idx", "t", "name");
                  op.dropSequence("s");
                });

    MigrationFailedException failure =
        catchThrowableOfType(
            MigrationFailedException.class, () -> scripts.upgrade(connection, "head"));

    assertThat(failure.revision().id()).isEqualTo("b");
    assertThat(failure)
        .hasMessage(
            """
            Revision b (Do b) was rolled back: statement 3 of 4 failed.
              create index t_name_idx on t (name)
              ERROR: column "name" does not exist
              SQLSTATE: 42703""");
    assertThat(Rows.of(connection, Rows.TABLES)).doesNotContain("public.t");
    assertThat(scripts.executor().applied(connection))
        .extracting(AppliedRevision::id)
        .containsExactly("a");
  }

  @Test
  void theHistoryKeepsAFailure() throws SQLException {
    Scripts scripts = new Scripts().then("a", op -> op.dropTable("nothing"));
    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);

    List<HistoryEntry> history = scripts.executor().history(connection);

    assertThat(history).hasSize(1);
    assertThat(history.get(0).error().orElseThrow())
        .startsWith("Revision a (Do a) was rolled back: statement 1 of 1 failed.")
        .contains("table \"nothing\" does not exist");
  }

  @Test
  void theLockAndAutocommitComeBackAfterAFailure() throws SQLException {
    Scripts scripts = new Scripts().then("a", op -> op.dropTable("nothing"));
    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);

    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(Rows.of(connection, Rows.LOCKS)).containsExactly("0");
  }

  @Test
  void whatPostgreSqlAddsToItsMessageIsTold() {
    Scripts scripts =
        new Scripts().then("a", op -> op.execute("select idd from (select 1 as id) x"));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .hasMessage(
            """
            Revision a (Do a) was rolled back: statement 1 of 1 failed.
              select idd from (select 1 as id) x
              ERROR: column "idd" does not exist
              Hint: Perhaps you meant to reference the column "x.id".
              Position: 8
              SQLSTATE: 42703""");
  }

  @Test
  void aFailureAtCommitIsTold() throws SQLException {
    Rows.execute(connection, "create table p (id bigint primary key)");
    Rows.execute(connection, "create table c (p bigint references p initially deferred)");
    Scripts scripts = new Scripts().then("a", op -> op.execute("insert into c values (1)"));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageStartingWith("Revision a (Do a) was rolled back: commit failed.")
        .hasMessageContaining("violates foreign key constraint");
    assertThat(Rows.of(connection, "select * from c")).isEmpty();
  }

  @Test
  void aStatementThatCannotRunInATransactionIsToldAsItIs() {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.execute("create table p (id int) partition by list (id)"))
            .then("b", op -> op.execute("reindex table p"));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .hasMessageContaining("REINDEX TABLE cannot run inside a transaction block");
  }

  @Test
  void aJavaStepCannotEndTheTransaction() throws SQLException {
    Map<String, JavaStep> steps =
        Map.of(
            "commit", Connection::commit,
            "rollback", Connection::rollback,
            "close", Connection::close,
            "setAutoCommit", step -> step.setAutoCommit(true));
    for (Map.Entry<String, JavaStep> step : steps.entrySet()) {
      Scripts scripts =
          new Scripts()
              .then(
                  "a",
                  op -> {
                    op.createSequence("s");
                    op.run("fill", step.getValue());
                  });

      assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
          .isInstanceOf(MigrationFailedException.class)
          .hasCauseInstanceOf(RefusedException.class)
          .hasMessage(
              """
              Revision a (Do a) was rolled back: Java step 2 of 2 failed.
                fill
                Java step "fill" called %s(), but its transaction is Limbeck's to end; take that out.""",
              step.getKey());
      assertThat(Rows.of(connection, "select * from pg_sequences where sequencename = 's'"))
          .isEmpty();
    }
  }

  @Test
  void aJavaStepMayUseASavepointOfItsOwn() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.createTable("t", table -> table.column("id", bigint()));
                  op.run(
                      "fill",
                      step -> {
                        Savepoint before = step.setSavepoint();
                        Rows.execute(step, "insert into t values (1)");
                        step.rollback(before);
                        Rows.execute(step, "insert into t values (2)");
                      });
                });

    scripts.upgrade(connection, "head");

    assertThat(Rows.of(connection, "select id::text from t")).containsExactly("2");
  }

  @Test
  void anErrorInAJavaStepRollsBackAndGivesTheLockBack() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.createSequence("s");
                  op.run(
                      "fill",
                      step -> {
                        throw new AssertionError("no");
                      });
                });

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(AssertionError.class);

    assertThat(scripts.executor().applied(connection)).isEmpty();
    assertThat(Rows.of(connection, Rows.LOCKS)).containsExactly("0");
  }

  @Test
  void aConnectionThatIsLostIsToldWithTheStatement() throws SQLException {
    Scripts scripts =
        new Scripts().then("a", op -> op.execute("select pg_terminate_backend(pg_backend_pid())"));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("pg_terminate_backend");
    try (Connection other = database.connect()) {
      assertThat(scripts.executor().applied(other)).isEmpty();
      assertThat(Rows.of(other, Rows.LOCKS)).containsExactly("0");
    }
  }
}
