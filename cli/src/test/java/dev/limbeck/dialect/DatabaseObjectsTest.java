package dev.limbeck.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no schema holds: made, taken back and made again, as PostgreSQL's catalogue tells it. */
class DatabaseObjectsTest {

  private static final PostgreSql DIALECT = new PostgreSql();

  private static final String CATALOGUE =
      """
      select 'view ' || viewname || ': ' || definition from pg_views where schemaname = 'public'
      union all
      select 'materialized view ' || matviewname || ': ' || definition from pg_matviews
      union all
      select pg_get_functiondef(oid) from pg_proc
       where pronamespace = 'public'::regnamespace
         and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
      union all
      select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all
      select concat_ws(' ', 'policy', policyname, cmd, roles, qual) from pg_policies
      union all
      select concat_ws(' ', relname, relrowsecurity, relforcerowsecurity,
                       (select string_agg(distinct acl::text, ',') from unnest(relacl) acl))
        from pg_class where relname = 'users'
      union all
      select concat_ws(' ', extname, extversion, extnamespace::regnamespace) from pg_extension
      order by 1
      """;

  static Stream<Consumer<Operations>> changes() {
    return Stream.of(
        op -> op.createView("Adults", "select name from users where age > 17"),
        op ->
            op.replaceView("minors", "select name from users where age < 18", "select 'x' as name"),
        op -> op.dropView("minors", "select name from users where age < 18"),
        op -> op.createMaterializedView("kept", "select name from users"),
        op -> op.replaceMaterializedView("ages", "select age from users", "select 1 as one"),
        op -> op.dropMaterializedView("ages", "select age from users"),
        op ->
            op.createFunction(
                "add(a integer, b integer default (2 + 3), variadic c text[] = '{a,b}')",
                "returns integer language sql as 'select a + b'"),
        op ->
            op.replaceFunction(
                "one()",
                "returns integer language sql as 'select 1'",
                "returns integer language sql as 'select 2'"),
        op -> op.dropFunction("one()", "returns integer language sql as 'select 1'"),
        op -> op.createProcedure("Odd Name(n integer)", "language sql as 'select n'"),
        op -> op.createTrigger("t", "users", "after delete", "execute function touch()"),
        op -> op.dropTrigger("there", "users", "before update", "execute function touch()"),
        op -> op.createPolicy("own", "users", "for select using (name = current_user)"),
        op -> op.dropPolicy("all", "users", "using (true)"),
        op -> op.enableRowLevelSecurity("users"),
        op -> op.forceRowLevelSecurity("users"),
        op -> op.grant("insert, select (name)", "table users", "public"),
        op -> op.revoke("delete", "table users", "public"),
        op -> op.createExtension("citext", extension -> extension.version("1.5")),
        op -> op.createExtension("pg_trgm", extension -> extension.schema("tools")),
        op -> op.dropExtension("hstore"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void eachIsMadeTakenBackAndMadeAgain(Consumer<Operations> change) throws SQLException {
    Operation operation = Operations.collect(change).get(0);
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      prepare(connection);
      List<String> before = catalogue(connection);

      run(connection, List.of(operation));
      List<String> after = catalogue(connection);
      run(connection, operation.inverse(Schema.EMPTY));
      List<String> back = catalogue(connection);
      run(connection, List.of(operation));

      assertThat(after).isNotEqualTo(before);
      assertThat(back).isEqualTo(before);
      assertThat(catalogue(connection)).isEqualTo(after);
    }
  }

  @Test
  void whatDoesNotSayItsTextHasNoWayBack() {
    for (Operation operation :
        Operations.collect(
            op -> {
              op.dropView("v");
              op.replaceView("v", "select 1");
              op.dropFunction("f()");
              op.dropTrigger("t", "users");
              op.dropPolicy("p", "users");
            })) {
      assertThatThrownBy(() -> operation.inverse(Schema.EMPTY))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("does not say what it was; give the verb");
    }
  }

  @Test
  void aFunctionNeedsItsParentheses() {
    assertThatThrownBy(() -> Operations.collect(op -> op.dropFunction("total")))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("write it as total(order_id bigint), or total().");
  }

  private static void prepare(Connection connection) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(
          """
          create schema tools;
          create table users (name text, age integer);
          revoke all on users from public;
          grant delete on users to public;
          create extension hstore;
          """);
    }
    run(
        connection,
        Operations.collect(
            op -> {
              op.createView("minors", "select name from users where age < 18");
              op.createMaterializedView("ages", "select age from users");
              op.createFunction("one()", "returns integer language sql as 'select 1'");
              op.createFunction(
                  "touch()", "returns trigger language plpgsql as 'begin return new; end'");
              op.createTrigger("there", "users", "before update", "execute function touch()");
              op.createPolicy("all", "users", "using (true)");
            }));
  }

  private static void run(Connection connection, List<Operation> operations) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      for (Operation operation : operations) {
        for (Statement sql : DIALECT.statements(operation)) {
          statement.execute(sql.sql());
        }
      }
    }
  }

  private static List<String> catalogue(Connection connection) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(CATALOGUE)) {
      while (rows.next()) {
        lines.add(rows.getString(1));
      }
    }
    return lines;
  }
}
