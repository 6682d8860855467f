package dev.limbeck.execute;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.table;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.jsonb;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamptz;
import static dev.limbeck.Types.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.LightweightTable;
import dev.limbeck.Operations;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Row;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.SchemaException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of a table that a migration has named the columns of. */
class LightweightTableTest extends OnDatabase {

  private static final LightweightTable USERS =
      table(
          "users",
          column("id", bigint()),
          column("plan", text()),
          column("tags", arrayOf(text())),
          column("settings", jsonb()),
          column("since", timestamptz()),
          column("mood", type("mood")),
          column("User", bigint()));

  static Stream<Arguments> statements() {
    return Stream.of(
        Arguments.of(
            "insert into users (id, plan, since) values (7, 'it''s ? basic', now())",
            script(
                op ->
                    op.insert(
                        USERS,
                        row ->
                            row.value("id", 7)
                                .value("plan", "it's ? basic")
                                .set("since", "now()")))),
        Arguments.of(
            "insert into users (tags, settings, mood) values (E'{\"a\",\"b\\\\\\\\c\"}', '{}', 'ok')",
            script(
                op ->
                    op.insert(
                        USERS,
                        row ->
                            row.value("tags", List.of("a", "b\\c"))
                                .value("settings", "{}")
                                .value("mood", "ok")))),
        Arguments.of("insert into users default values", script(op -> op.insert(USERS, row -> {}))),
        Arguments.of(
            "insert into t (id) overriding system value values (7)",
            script(
                op ->
                    op.insert(
                        table("t", column("id", bigint()).identityAlways()),
                        row -> row.value("id", 7)))),
        Arguments.of(
            "update users set plan = null, \"User\" = \"User\" + 1 where (plan = 'free') and (id < 10)",
            script(
                op ->
                    op.update(
                        USERS,
                        rows ->
                            rows.value("plan", null)
                                .set("User", "\"User\" + 1")
                                .where("plan = ?", "free")
                                .where("id < ?", 10)))),
        Arguments.of(
            "update users set plan = 'x' where settings ? 'a'",
            script(
                op -> op.update(USERS, rows -> rows.value("plan", "x").where("settings ? 'a'")))),
        Arguments.of(
            "update users set plan = lower(plan) where settings ? 'a'",
            script(
                op ->
                    op.update(
                        USERS, rows -> rows.set("plan", "lower(plan)").where("settings ? 'a'")))),
        Arguments.of(
            "update users set plan = coalesce(plan, 'x') where settings ? 'a' or id = 1",
            script(
                op ->
                    op.update(
                        USERS,
                        rows ->
                            rows.set("plan", "coalesce(plan, ?)", "x")
                                .where("settings ?? 'a' or id = ?", 1)))),
        Arguments.of(
            "update users set plan = 'x'",
            script(op -> op.update(USERS, rows -> rows.value("plan", "x").everyRow()))),
        Arguments.of(
            "delete from sales.\"Order\" where id = 7",
            script(
                op ->
                    op.delete(
                        table("sales.Order", column("id", bigint())),
                        rows -> rows.where("id = ?", 7)))),
        Arguments.of("delete from users", script(op -> op.delete(USERS, rows -> rows.everyRow()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statements")
  void aVerbIsTheStatementThatOneWouldWrite(String sql, Consumer<Operations> script) {
    List<Operation> operations = Operations.collect(script);

    assertThat(operations).hasSize(1);
    assertThat(new PostgreSql().statements(operations.get(0)).get(0).sql()).isEqualTo(sql);
    assertThat(operations.get(0).effectIsKnown()).isTrue();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "table(\"users\", ...) has no column planet, but id, plan, tags, settings, since, mood,"
                + " User.",
            script(op -> op.update(USERS, rows -> rows.value("planet", 1).everyRow()))),
        Arguments.of(
            "Column users.id is of type bigint, which does not take the boolean true.",
            script(op -> op.insert(USERS, row -> row.value("id", true)))),
        Arguments.of(
            "Column users.tags is of type text[], which does not take the number 7.",
            script(op -> op.update(USERS, rows -> rows.value("tags", 7).everyRow()))),
        Arguments.of(
            "Column users.since is of type timestamptz, which does not take the number 7.",
            script(op -> op.bulkInsert(USERS, rows -> rows.add(1, "x", null, "{}", 7, "ok", 1)))),
        Arguments.of(
            "Column users.plan is given something twice.",
            script(op -> op.insert(USERS, row -> row.value("plan", "a").set("plan", "b")))),
        Arguments.of(
            "op.update of users changes no column.",
            script(op -> op.update(USERS, rows -> rows.everyRow()))),
        Arguments.of(
            "op.update of users needs to know which rows: either where(...) or everyRow().",
            script(op -> op.update(USERS, rows -> rows.value("plan", "x")))),
        Arguments.of(
            "op.delete from users needs to know which rows: either where(...) or everyRow().",
            script(op -> op.delete(USERS, rows -> rows.where("id = 1").everyRow()))),
        Arguments.of(
            "\"id = ? or id = ?\" has 2 places for values (?), and 1 are given.",
            script(op -> op.delete(USERS, rows -> rows.where("id = ? or id = ?", 1)))),
        Arguments.of("table(\"t\") needs the columns that you use.", script(op -> table("t"))),
        Arguments.of(
            "table(\"t\", ...) has column id twice.",
            script(op -> table("t", column("id", bigint()), column("id", text())))),
        Arguments.of(
            "table(\"users\", ...) has no column name, but id, plan, tags, settings, since, mood,"
                + " User.",
            script(op -> USERS.select("id", "name"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsFoundBeforeAnythingRuns(String message, Consumer<Operations> script) {
    assertThatThrownBy(() -> Operations.collect(script))
        .isInstanceOf(SchemaException.class)
        .hasMessage(message);
  }

  @Test
  void rowsAreInsertedChangedReadAndDeleted() throws SQLException {
    users();
    List<String> seen = new ArrayList<>();
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.bulkInsert(
                      USERS,
                      rows ->
                          rows.add(1, "free", List.of("a"), "{\"n\": 1}", null, "ok", 1)
                              .add(2, "basic", null, null, Instant.EPOCH, null, null)
                              .add(3, "free", null, null, null, "sad", null));
                  op.insert(USERS, row -> row.value("id", 4).value("plan", "free"));
                  op.update(
                      USERS,
                      rows ->
                          rows.value("plan", "basic").where("plan = ?", "free").where("id > ?", 2));
                  op.run(
                      "read them",
                      step ->
                          USERS
                              .select("id", "plan")
                              .where("plan <> ?", "none")
                              .orderBy("plan, id desc")
                              .forEach(
                                  step,
                                  row -> seen.add(row.get("id", Long.class) + row.text("plan"))));
                  op.delete(USERS, rows -> rows.where("id in (?, ?)", 1, 2));
                });

    scripts.upgrade(connection, "head");

    assertThat(seen).containsExactly("4basic", "3basic", "2basic", "1free");
    assertThat(Rows.of(connection, "select concat_ws(',', id, plan, mood) from users order by id"))
        .containsExactly("3,basic,sad", "4,basic");
  }

  @Test
  void aScriptDoesTheSame() throws SQLException {
    users();
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op -> {
                  op.bulkInsert(
                      table("users", column("id", bigint()), column("plan", text())),
                      rows -> rows.add(1, "free").add(2, "it's"));
                  op.update(USERS, rows -> rows.set("plan", "upper(plan)").where("id = ?", 2));
                });

    Rows.execute(connection, scripts.offline());

    assertThat(Rows.of(connection, "select plan from users order by id"))
        .containsExactly("free", "IT'S");
  }

  @Test
  void manyRowsAreReadWhileTheyComeAndOthersAreWrittenMeanwhile() throws SQLException {
    users();
    Rows.execute(
        connection,
        "insert into users (id, plan) select n, 'p' || n from generate_series(1, 5000) n");
    Consumer<Operations> script =
        op ->
            op.run(
                "copy the plans",
                step -> {
                  try (PreparedStatement write =
                      step.prepareStatement("update users set mood = 'ok' where id = ?")) {
                    USERS
                        .select("id")
                        .where("id % 2 = 0")
                        .forEach(
                            step,
                            row -> {
                              write.setObject(1, row.get("id", Long.class));
                              write.executeUpdate();
                            });
                  }
                });

    new Scripts().then("a", script).upgrade(connection, "head");

    assertThat(Rows.of(connection, "select count(*) from users where mood = 'ok'"))
        .containsExactly("2500");
  }

  @Test
  void rowsComeByPartsOnlyInsideATransaction() throws SQLException {
    users();

    assertThatThrownBy(() -> USERS.select("id").forEach(connection, row -> {}))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(
            "\"select id from users\" can give its rows as they come only inside a transaction");
    assertThat(USERS.select("id").list(connection)).isEmpty();
    connection.setAutoCommit(false);
    USERS.select().forEach(connection, row -> {});
    connection.rollback();
    connection.setAutoCommit(true);
  }

  @Test
  void whatWasNotReadIsSaid() throws SQLException {
    users();
    Rows.execute(connection, "insert into users (id, plan) values (1, 'free')");
    Row row = USERS.select("plan", "id").list(connection).get(0);

    assertThatThrownBy(() -> row.text("tags"))
        .hasMessage("Column tags was not asked for; these were: id, plan.");
    assertThatThrownBy(() -> row.get("id", String.class))
        .hasMessage("Column id comes as java.lang.Long, not as java.lang.String.");
  }

  private void users() throws SQLException {
    Rows.execute(
        connection,
        "create type mood as enum ('sad', 'ok'); create table users (id bigint primary key, plan"
            + " text, tags text[], settings jsonb, since timestamptz, mood mood, \"User\" bigint)");
  }

  private static Consumer<Operations> script(Consumer<Operations> script) {
    return script;
  }
}
