package dev.limbeck.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.OperationSamples;
import dev.limbeck.operation.Replay;
import dev.limbeck.operation.RunJava;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgreSqlOnServerTest {

  private static final PostgreSql DIALECT = new PostgreSql();

  @Test
  void everySampleRunsAndWhatSaysAWayBackGoesBackAndForthAgain() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      Schema before = Schema.EMPTY;
      for (Operation operation : OperationSamples.all()) {
        run(connection, operation);
        if (operation.effectIsKnown() && !operation.apply(before).equals(before)) {
          for (Operation back : operation.inverse(before)) {
            run(connection, back);
          }
          run(connection, operation);
        }
        before = operation.apply(before);
      }
      assertThat(Replay.forward(Schema.EMPTY, OperationSamples.all())).isEqualTo(before);
      assertThat(
              strings(
                  connection,
                  "select tablename from pg_tables where schemaname in ('public', 'sales')"))
          .containsExactlyInAnyOrder("users", "Order");
    }
  }

  @Test
  void aWordIsQuotedWhenTheServerQuotesIt() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      List<String> words = strings(connection, "select word from pg_get_keywords()");
      List<String> quoted =
          strings(connection, "select word from pg_get_keywords() where quote_ident(word) <> word");

      assertThat(words.stream().filter(word -> !Identifiers.quote(word).equals(word)))
          .containsAll(quoted)
          // 16 and older know fewer words.
          .allMatch(word -> quoted.contains(word) || major < 17);
    }
  }

  @Test
  void textsAndNamesSurviveQuoting() throws SQLException {
    String text = "It's \"quoted\" \\ and\n$1 ? {d} é";
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      String sql = "select " + DIALECT.literal(text) + " as " + DIALECT.quote(text);
      try (var statement = connection.createStatement()) {
        statement.setEscapeProcessing(false);
        ResultSet rows = statement.executeQuery(sql);
        rows.next();
        assertThat(rows.getString(1)).isEqualTo(text);
        assertThat(rows.getMetaData().getColumnLabel(1)).isEqualTo(text);
      }
    }
  }

  @Test
  void usingIsWrittenExactlyWhereTheServerDoesNotAssign() throws SQLException {
    List<String> types =
        List.of(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "real",
            "double precision",
            "boolean",
            "text",
            "varchar(20)",
            "char(3)",
            "name",
            "\"char\"",
            "uuid",
            "bytea",
            "date",
            "timestamp",
            "timestamptz",
            "time",
            "timetz",
            "interval",
            "json",
            "jsonb",
            "inet",
            "cidr",
            "macaddr",
            "macaddr8",
            "money",
            "oid",
            "xml",
            "bit(3)",
            "varbit(3)",
            "mood",
            "integer[]",
            "bigint[]",
            "text[]",
            "mood[]");
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      execute(connection, "create type mood as enum ('sad')");
      List<String> wrong = new ArrayList<>();
      for (String from : types) {
        for (String to : types) {
          boolean expected = assigns(connection, from, to);
          if (AssignmentCasts.reach(SqlType.parse(from), SqlType.parse(to)) != expected) {
            wrong.add(from + " -> " + to + " assigns: " + expected);
          }
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  @Test
  void theTypesThatHideAUsersOwnAreThoseOfTheServer() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      List<String> hiding =
          strings(
              connection,
              """
              select typname::text from pg_type
               where typnamespace = 'pg_catalog'::regnamespace and typtype <> 'c'
                 and typcategory <> 'A' and typname !~ '^pg_'
              """);

      assertThat(hiding).allMatch(BuiltInTypes::contains);
    }
  }

  @Test
  void aTypeIsMadeAnewUnderHibernatesCasts() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      execute(connection, "create type mood as enum ('sad', 'ok')");
      execute(connection, "create cast (varchar as mood) with inout as implicit");
      execute(connection, "create cast (mood as varchar) with inout as implicit");
      execute(connection, "create table t (m mood default 'ok')");
      execute(connection, "insert into t values ('sad'), (default)");

      dev.limbeck.Operations.collect(
              op -> op.rebuildEnum("mood", List.of("sad", "ok"), List.of("ok", "new", "sad")))
          .forEach(operation -> runUnchecked(connection, operation));

      assertThat(strings(connection, "select m::text from t order by m"))
          .containsExactly("ok", "sad");
      assertThat(
              strings(
                  connection, "select castsource::regtype::text from pg_cast where oid > 16384"))
          .containsExactlyInAnyOrder("mood", "character varying");
      execute(connection, "drop table t");
      dev.limbeck.Operations.collect(op -> op.dropType("mood"))
          .forEach(operation -> runUnchecked(connection, operation));
      assertThat(strings(connection, "select (to_regtype('mood') is null)::text"))
          .containsExactly("true");
    }
  }

  @Test
  void aRowWithAValueThatGoesIsNamedAndNothingHasHappened() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      execute(connection, "create type mood as enum ('sad', 'ok')");
      execute(connection, "create table t (m mood)");
      execute(connection, "insert into t values ('sad')");
      Operation rebuild =
          dev.limbeck.Operations.collect(
                  op -> op.rebuildEnum("mood", List.of("sad", "ok"), List.of("ok")))
              .get(0);

      assertThatThrownBy(() -> run(connection, rebuild))
          .hasMessageContaining("invalid input value for enum mood: \"sad\"");
      assertThat(strings(connection, "select m::text from t")).containsExactly("sad");
    }
  }

  @Test
  void anIdentityThatWasASerialGoesOnAfterTheLargestValue() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      execute(connection, "create table t (id serial primary key, a int)");
      execute(connection, "insert into t (id) values (41)");
      List<Operation> operations =
          dev.limbeck.Operations.collect(
              op ->
                  op.alterColumn(
                      "t",
                      dev.limbeck.Definitions.column("id", dev.limbeck.Types.integer())
                          .notNull()
                          .defaultTo("nextval('t_id_seq'::regclass)"),
                      dev.limbeck.Definitions.column("id", dev.limbeck.Types.integer())
                          .identity()));

      run(connection, operations.get(0));
      execute(connection, "insert into t (a) values (1)");

      assertThat(strings(connection, "select id::text from t order by id"))
          .containsExactly("41", "42");
    }
  }

  private static boolean assigns(Connection connection, String from, String to)
      throws SQLException {
    execute(connection, "drop table if exists t");
    execute(connection, "create table t (c " + from + ")");
    try {
      execute(connection, "alter table t alter column c type " + to);
      return true;
    } catch (SQLException e) {
      assertThat(e.getMessage()).contains("cannot be cast automatically");
      return false;
    }
  }

  private static void runUnchecked(Connection connection, Operation operation) {
    try {
      run(connection, operation);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void run(Connection connection, Operation operation) throws SQLException {
    for (Statement statement : DIALECT.statements(operation)) {
      execute(connection, statement.sql());
    }
    if (operation instanceof RunJava java) {
      java.step().run(connection);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(sql + "\n" + e.getMessage(), e);
    }
  }

  private static List<String> strings(Connection connection, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
