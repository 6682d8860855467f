package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.limbeck.Operations;
import dev.limbeck.dialect.Placement;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.MigrationFailedException;
import dev.limbeck.schema.SchemaException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL in the user's own words, on a real server. */
class RawSqlTest extends OnDatabase {

  private static final String INDEXES =
      "select indexname from pg_indexes where tablename = 't' order by 1";

  private int major() throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion();
  }

  @BeforeEach
  void fill() throws SQLException {
    Rows.execute(connection, "create table t (id bigint primary key, name text, tags jsonb)");
    Rows.execute(connection, "insert into t values (1, 'a', '{\"x\": 1}'), (2, 'a', null)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index concurrently t_name_idx on t (name)",
        "  /* a /* nested */ note */ CREATE -- and\n Unique\tINDEX concurrently IF not EXISTS u on only public.t (id);",
        "drop index concurrently t_tags_idx",
        "DROP INDEX CONCURRENTLY IF EXISTS public.\"t_tags_idx\"",
        "reindex index concurrently t_tags_idx",
        "reindex (verbose, concurrently) index t_tags_idx",
        "vacuum",
        "Vacuum (analyze) t",
        "cluster",
        "cluster verbose",
        "alter system reset work_mem",
        "alter table p detach partition p1 concurrently",
        "reindex database",
        "reindex schema public",
      })
  void whatTheServerRefusesInATransactionGetsAStepOfItsOwn(String sql) throws SQLException {
    // 15 wants the name of the database.
    assumeThat(sql.equals("reindex database") && major() < 16).isFalse();
    Rows.execute(connection, "create index t_tags_idx on t (tags)");
    Rows.execute(connection, "create table p (id int) partition by list (id)");
    Rows.execute(connection, "create table p1 partition of p for values in (1)");
    connection.setAutoCommit(false);
    assertThatThrownBy(() -> Rows.execute(connection, sql))
        .hasMessageContaining("transaction block");
    connection.rollback();
    connection.setAutoCommit(true);
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.execute("update t set name = 'b' where id = 2");
                  op.execute(sql);
                  op.execute("update t set name = 'c' where id = 2");
                });

    assertThat(placement(op -> op.execute(sql))).isEqualTo(Placement.OUTSIDE);
    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");

    assertThat(Rows.of(connection, "select name from t order by id")).containsExactly("a", "c");
    assertThat(Rows.of(connection, "select * from limbeck_journal")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index t_name_idx on t (name)",
        "reindex table t",
        "cluster t using t_pkey",
        "comment on table t is 'vacuum; commit'",
        "create function f() returns void language plpgsql as $$ begin null; end $$; select f()",
        "create function g() returns int begin atomic select 1; select 2; end",
        "savepoint s; delete from t; rollback to s; release s",
        "alter table p detach partition p1",
        "discard plans",
      })
  void everythingElseStaysInItsMigrationsTransaction(String sql) throws SQLException {
    Rows.execute(connection, "create table p (id int) partition by list (id)");
    Rows.execute(connection, "create table p1 partition of p for values in (1)");
    Scripts scripts = new Scripts().then("a", op -> op.execute(sql));

    assertThat(placement(op -> op.execute(sql))).isEqualTo(Placement.TOGETHER);
    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
  }

  @Test
  void aDatabaseIsMadeAndDroppedAsText() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> op.execute("create database limbeck_made_it"),
                op -> op.execute("drop database limbeck_made_it"));
    String there = "select count(*) from pg_database where datname = 'limbeck_made_it'";

    scripts.upgrade(connection, "head");
    assertThat(Rows.of(connection, there)).containsExactly("1");
    scripts.downgrade(connection, "base");
    assertThat(Rows.of(connection, there)).containsExactly("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create index concurrently on t (name)",
        "create subscription s connection 'host=x' publication p",
        "reindex table concurrently t",
        "rollback prepared 'x'",
      })
  void whatTheCatalogueDoesNotTellOfMustBeSaidToDoNoHarmTwice(String sql) {
    assertThatThrownBy(
            () -> new Scripts().then("a", op -> op.execute(sql)).upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(
            "Revision a (Do a) cannot be run, and nothing of it was: PostgreSQL refuses \""
                + sql
                + "\" in a transaction")
        .hasMessageEndingWith("say so: op.execute(...).outsideTransaction()");
    assertThat(placement(op -> op.execute(sql).outsideTransaction())).isEqualTo(Placement.OUTSIDE);
  }

  @Test
  void severalStatementsOfWhichOneRunsOutsideAreRefusedWithTheWayOut() {
    assertThatThrownBy(() -> placement(op -> op.execute("analyze t; vacuum t;")))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "\"vacuum t\" runs outside a transaction, where a text of 2 statements could be left"
                + " half done; give each of them an op.execute of its own.");
    assertThatThrownBy(() -> placement(op -> op.execute("select 1; select 2").outsideTransaction()))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("\"select 1\" runs outside a transaction");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commit",
        "select 1; commit; select 2",
        "begin",
        "rollback",
        "start transaction",
        "prepare transaction 'x'",
        "end",
        "discard all",
      })
  void whatWouldEndTheTransactionOrTheLockIsRefused(String sql) {
    assertThatThrownBy(() -> placement(op -> op.execute(sql).outsideTransaction()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("is not for a migration to run.");
  }

  @Test
  void anIndexAsTextThatIsCutOffIsTakenAwayAndBuiltAgain() throws SQLException {
    String sql = "create unique index concurrently t_name_key on t (name)";
    Scripts scripts = new Scripts().then("a", op -> op.execute(sql));

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class);
    assertThat(Rows.of(connection, INDEXES)).containsExactly("t_pkey");

    Rows.execute(connection, "update t set name = 'b' where id = 2");
    assertThat(scripts.upgrade(connection, "head")).containsExactly("a");
    assertThat(Rows.of(connection, INDEXES)).containsExactly("t_name_key", "t_pkey");
  }

  @Test
  void valuesAreNoSqlAndKeepTheirTypes() throws SQLException {
    Rows.execute(
        connection,
        "create table v (a text, b bigint, c numeric, d double precision, e boolean, f bytea,"
            + " g uuid, h date, i time, j timestamp, k timestamptz, l text, m jsonb)");
    UUID uuid = UUID.fromString("0b2f4a1c-9f4e-4c1b-8a52-1d2f3e4a5b6c");
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op ->
                    op.execute("insert into v values (?,?,?,?,?,?,?,?,?,?,?,?,?)")
                        .bind(
                            "it's \\'); drop table t; -- ?",
                            Long.MIN_VALUE,
                            new BigDecimal("-1.50"),
                            Double.NaN,
                            true,
                            new byte[] {0, -1},
                            uuid,
                            LocalDate.of(2026, 1, 15),
                            LocalTime.of(10, 30),
                            LocalDateTime.of(2026, 1, 15, 10, 30),
                            Instant.parse("2026-01-15T10:30:00.123456Z"),
                            null,
                            "{\"x\": 1}"));

    scripts.upgrade(connection, "head");

    Rows.execute(connection, "set time zone 'UTC'");
    assertThat(Rows.of(connection, "select v::text from v"))
        .containsExactly(
            "(\"it's \\\\'); drop table t; -- ?\",-9223372036854775808,-1.50,NaN,t,\"\\\\x00ff\","
                + uuid
                + ",2026-01-15,10:30:00,\"2026-01-15 10:30:00\",\"2026-01-15 10:30:00.123456+00\",,"
                + "\"{\"\"x\"\": 1}\")");
  }

  @Test
  void aValueCannotMeltIntoWhatStandsBesideIt() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.execute("update t set id=id-?where id=?and name=?").bind(-10, 2, "a");
                  op.execute("delete from t where tags ?? ?").bind("x");
                });

    scripts.upgrade(connection, "head");

    assertThat(Rows.of(connection, "select id from t")).containsExactly("12");
  }

  @Test
  void asManyValuesAsPlacesAndOnlyOfKnownTypes() {
    assertThatThrownBy(() -> placement(op -> op.execute("select ?, ?").bind(1)))
        .isInstanceOf(SchemaException.class)
        .hasMessage(
            "\"select ?, ?\" has 2 places for values (?), and 1 are bound; where a question mark is"
                + " an operator of yours, write ?? for it.");
    assertThatThrownBy(() -> placement(op -> op.execute("select ?").bind(new Object())))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("java.lang.Object");
  }

  @Test
  void aJavaStepOutsideMayEndTransactionsOfItsOwn() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op ->
                    op.run(
                            "halves",
                            it -> {
                              it.setAutoCommit(false);
                              Rows.execute(it, "delete from t where id = 1");
                              it.commit();
                              Rows.execute(it, "delete from t where id = 2");
                              it.rollback();
                              it.setAutoCommit(true);
                            })
                        .outsideTransaction());

    scripts.upgrade(connection, "head");

    assertThat(Rows.of(connection, "select id from t")).containsExactly("2");
  }

  @Test
  void aJavaStepOutsideThatLeavesATransactionOpenFails() {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.run("forgets", it -> it.setAutoCommit(false)).outsideTransaction());

    assertThatThrownBy(() -> scripts.upgrade(connection, "head"))
        .isInstanceOf(MigrationFailedException.class)
        .hasMessageContaining("\"forgets\" turned autocommit off and left it so");
  }

  private static Placement placement(Consumer<Operations> script) {
    List<Operation> operations = Operations.collect(script);
    List<Statement> statements = new PostgreSql().statements(operations.get(0));
    assertThat(statements).hasSize(1);
    return statements.get(0).placement();
  }
}
