package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntrospectorTest {

  private static final List<String> ODD_NAMES =
      List.of(
          "plain",
          "Plain",
          "PLAIN",
          "order",
          "a.b",
          "a b",
          " a",
          "a ",
          "quo\"te",
          "\"quoted\"",
          "it's",
          "öäü",
          "表",
          "per%20cent",
          "dollar$",
          "back\\slash",
          "${variable}",
          "tab\there",
          "null",
          "a\nb",
          "🐘",
          "n".repeat(63),
          "ö".repeat(31));

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void anEmptyDatabaseIsAnEmptySchema() throws SQLException {
    assertThat(database.read()).isEqualTo(new Introspection(Schema.EMPTY, List.of()));
  }

  @Test
  void everyNameIsReadAsItIs() throws SQLException {
    for (String name : ODD_NAMES) {
      database.execute(
          "create table %1$s (%1$s integer, constraint %2$s check (%1$s > 0))"
              .formatted(quote(name), quote(name + "!")));
      database.execute("create index on " + quote(name) + " (" + quote(name) + ")");
    }
    List<Table> tables = database.read().schema().tables();
    assertThat(tables)
        .extracting(table -> table.name().name())
        .containsExactlyInAnyOrderElementsOf(ODD_NAMES);
    assertThat(tables)
        .allSatisfy(
            table -> {
              assertThat(table.column(table.name().name())).isPresent();
              assertThat(table.constraints())
                  .extracting(constraint -> constraint.name())
                  .allMatch(name -> (table.name().name() + "!").startsWith(name));
              assertThat(table.indexes().get(0).keys())
                  .containsExactly(IndexKey.column(table.name().name()));
            });
  }

  @Test
  void otherSchemasAreQualifiedAndNamed() throws SQLException {
    database.execute(
        """
        create schema sales;
        create schema "Odd.schema";
        create schema ignored;
        create table customer (id integer primary key);
        create table ignored.secret (id integer primary key);
        create table sales.orders (id integer primary key, customer integer references customer,
          constraint id_check check (id > 0));
        create table "Odd.schema"."a.b" (orders integer references sales.orders,
          secret integer references ignored.secret);
        create index orders_id_idx on sales.orders (id)
        """);
    Schema schema = database.read("sales", "Odd.schema", "missing").schema();
    assertThat(schema.namespaces()).containsExactly("Odd.schema", "sales");
    Column id = Column.of("id", SqlType.of("integer")).notNull();
    Table orders =
        new Table(
            QualifiedName.of("sales", "orders"),
            List.of(id, Column.of("customer", SqlType.of("integer"))),
            List.of(
                new Check("id_check", "id > 0"),
                new PrimaryKey("orders_pkey", "id"),
                ForeignKey.of("orders_customer_fkey", "customer", "customer", "id")),
            List.of(Index.of("orders_id_idx", List.of(IndexKey.column("id")))),
            Optional.empty());
    Table odd =
        Table.of("x", integer("orders"), integer("secret"))
            .withName(QualifiedName.of("Odd.schema", "a.b"))
            .plus(ForeignKey.of("a.b_orders_fkey", "orders", "sales.orders", "id"))
            .plus(ForeignKey.of("a.b_secret_fkey", "secret", "ignored.secret", "id"));
    Table customer = Table.of("customer", id).plus(new PrimaryKey("customer_pkey", "id"));
    assertThat(schema.tables()).containsExactlyInAnyOrder(customer, orders, odd);
  }

  @Test
  void theDefaultSchemaIsTheConnectionsCurrentOne() throws SQLException {
    database.execute(
        """
        create schema app;
        create table public.hidden (id integer);
        create table app.seen (id integer);
        set search_path = app, public
        """);
    assertThat(database.read().schema()).isEqualTo(Schema.of(Table.of("seen", integer("id"))));
    assertThat(database.read("public").schema().namespaces())
        .isEqualTo(new TreeSet<>(List.of("public")));
  }

  @Test
  void aSearchPathToNowhereIsRefused() throws SQLException {
    database.execute("set search_path = nowhere");
    assertThatThrownBy(() -> database.read())
        .isInstanceOf(LimbeckException.class)
        .hasMessageContaining("names no schema that exists");
  }

  @Test
  void limbecksOwnTablesNeverAppear() throws SQLException {
    database.execute(
        """
        create table limbeck_revision (id text, n serial);
        create table limbeck_history (id bigint generated always as identity);
        create table limbeck_journal (id text primary key);
        create table limbeck_other (id integer)
        """);
    assertThat(database.read())
        .isEqualTo(
            new Introspection(Schema.of(Table.of("limbeck_other", integer("id"))), List.of()));
  }

  @Test
  void tablesOfOtherMigrationToolsNeverAppearWhateverTheirNames() throws SQLException {
    database.execute(
        """
        create table flyway (installed_rank integer primary key, version text, description text,
          type text, script text, checksum integer, installed_by text, installed_on timestamp,
          execution_time integer, success boolean);
        create table liquibase (id text, author text, filename text, dateexecuted timestamp,
          orderexecuted integer, exectype text, md5sum text, labels text);
        create table liquibase_lock (id integer primary key, locked boolean, lockgranted timestamp,
          lockedby text);
        create table alembic (version_num varchar(32) constraint alembic_pkc primary key);
        create table mine (version_num varchar(32) primary key)
        """);
    assertThat(database.read().schema().tables())
        .extracting(table -> table.name().name())
        .containsExactly("mine");
    assertThat(database.read().unmodelled()).isEmpty();
  }

  @Test
  void membersOfExtensionsAreNotLookedAt() throws SQLException {
    database.execute("create table t (id integer)");
    database.execute("create table member (id serial)");
    database.execute("create view member_view as select 1 as x");
    database.execute("alter extension plpgsql add table member");
    database.execute("alter extension plpgsql add sequence member_id_seq");
    database.execute("alter extension plpgsql add view member_view");
    assertThat(database.read())
        .isEqualTo(new Introspection(Schema.of(Table.of("t", integer("id"))), List.of()));
  }

  @Test
  void temporaryTablesAreNotLookedAt() throws SQLException {
    assertThat(database.created("create temp table t (id serial)")).isEqualTo(Schema.EMPTY);
  }

  @Test
  void theConnectionIsLeftAsItWas() throws SQLException {
    database.read();
    assertThat(database.connection().getAutoCommit()).isTrue();
    database.execute("create table writable (id integer)");
  }

  @Test
  void anOpenTransactionSeesItsOwnTables() throws SQLException {
    Connection connection = database.connection();
    connection.setAutoCommit(false);
    assertThat(database.created("create table t (id integer)").tables()).hasSize(1);
    connection.rollback();
    connection.setAutoCommit(true);
    assertThat(database.read().schema()).isEqualTo(Schema.EMPTY);
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheTables() throws SQLException {
    int few = statements();
    for (int i = 0; i < 20; i++) {
      database.execute(
          """
          create table t%1$d (id integer generated always as identity primary key, s text unique,
            parent integer default 1 references t%1$d, check (id > 0));
          create index on t%1$d (lower(s)) where id > 5;
          comment on table t%1$d is 'x'
          """
              .formatted(i));
    }
    assertThat(statements()).isEqualTo(few).isLessThan(30);
  }

  private int statements() throws SQLException {
    CountingConnection counting = new CountingConnection(database.connection());
    Introspector.read(counting.connection(), List.of());
    return counting.statements();
  }

  private static Column integer(String name) {
    return Column.of(name, SqlType.of("integer"));
  }

  private static String quote(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
