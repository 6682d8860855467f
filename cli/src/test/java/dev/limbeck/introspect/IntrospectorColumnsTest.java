package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Default.Generated;
import dev.limbeck.schema.Default.Generated.Storage;
import dev.limbeck.schema.Default.Identity;
import dev.limbeck.schema.Default.Identity.Generation;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntrospectorColumnsTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bigint",
        "integer",
        "smallint",
        "boolean",
        "text",
        "varchar",
        "varchar(255)",
        "char(3)",
        "numeric",
        "numeric(38,2)",
        "numeric(3,-2)",
        "real",
        "double precision",
        "date",
        "time(6)",
        "timetz",
        "timestamp",
        "timestamp(3)",
        "timestamptz(6)",
        "interval",
        "interval(3)",
        "interval day to second(3)",
        "uuid",
        "bytea",
        "json",
        "jsonb",
        "inet",
        "xml",
        "oid",
        "bit(8)",
        "varbit(5)",
        "tsvector",
        "int4range",
        "text[]",
        "varchar(10)[]",
        "numeric(10,2)[]",
        "timestamptz(3)[]",
      })
  void aTypeIsReadAsItWasWritten(String type) throws SQLException {
    assertThat(column("x " + type)).isEqualTo(Column.of("x", SqlType.parse(type)));
  }

  @Test
  void aTypeOfTheUserIsQualifiedWhereItIsNotOnTheSearchPath() throws SQLException {
    database.execute(
        """
        create schema sales;
        create type sales.mood as enum ('sad', 'happy');
        create type "Odd (type)" as enum ('a');
        create domain sales."Positive" as integer check (value > 0)
        """);
    Table table =
        database.table(
            "t",
            """
            create table t (a sales.mood, b "Odd (type)", c sales."Positive"[], d "Odd (type)"[])
            """);
    assertThat(table.columns())
        .extracting(Column::type)
        .containsExactly(
            SqlType.of("sales.mood"),
            SqlType.of("\"Odd (type)\""),
            SqlType.of("sales.\"Positive\"").array(),
            SqlType.of("\"Odd (type)\"").array());
  }

  @Test
  void aDomainIsReadWithItsRules() throws SQLException {
    Schema schema =
        database.created(
            """
            create type mood as enum ('sad', 'happy');
            create domain list as integer[] check (cardinality(value) < 9);
            create domain feeling as mood not null default 'sad';
            create domain word as varchar(40) collate "C" default lower('A')
              constraint "b b" check (value <> '') constraint a check (length(value) < 30);
            create domain tiny as word;
            comment on domain tiny is 'small';
            create table t (a list, b list[], c tiny)
            """);
    assertThat(schema.types().subList(0, 2))
        .containsExactly(
            DomainType.of("feeling", SqlType.of("mood"))
                .withNullable(false)
                .withValue(Optional.of("'sad'::mood")),
            DomainType.of("list", SqlType.of("integer").array())
                .withChecks(List.of(new Check("list_check", "cardinality(VALUE) < 9"))));
    assertThat(schema.types().subList(3, 5))
        .containsExactly(
            DomainType.of("tiny", SqlType.of("word"))
                .withValue(Optional.of("lower('A'::text)"))
                .withComment(Optional.of("small")),
            DomainType.of("word", SqlType.of("varchar", "40"))
                .withCollation(Optional.of("C"))
                .withValue(Optional.of("lower('A'::text)"))
                .withChecks(
                    List.of(
                        new Check("a", "length((VALUE)::text) < 30"),
                        new Check("b b", "(VALUE)::text <> ''::text"))));
    assertThat(schema.require(QualifiedName.of("t")).columns())
        .extracting(Column::type)
        .containsExactly(SqlType.of("list"), SqlType.of("list").array(), SqlType.of("tiny"));
  }

  @Test
  void columnsComeInTheOrderTheyWereMadeWithoutTheDroppedOnes() throws SQLException {
    Table table =
        database.table(
            "t",
            """
            create table t (z integer, b integer, a integer not null);
            alter table t drop column b;
            alter table t add column b text
            """);
    assertThat(table.columns())
        .containsExactly(
            Column.of("z", SqlType.of("integer")),
            Column.of("a", SqlType.of("integer")).notNull(),
            Column.of("b", SqlType.of("text")));
  }

  @Test
  void aDefaultIsReadAsPostgresSpellsIt() throws SQLException {
    assertThat(column("x timestamptz default CURRENT_TIMESTAMP"))
        .isEqualTo(Column.of("x", SqlType.of("timestamptz")).defaultTo("CURRENT_TIMESTAMP"));
  }

  @Test
  void aDefaultKeepsTheParenthesesThatItNeeds() throws SQLException {
    assertThat(column("x timestamp default (now() at time zone 'utc')").value())
        .contains(new Default.Expression("(now() AT TIME ZONE 'utc'::text)"));
  }

  @Test
  void aDefaultKeepsItsQuotes() throws SQLException {
    assertThat(column("x text default 'it''s \\ \"so\"'").value())
        .contains(new Default.Expression("'it''s \\ \"so\"'::text"));
  }

  @Test
  void anIdentityIsReadWithoutTheOptionsThatItHasAnyway() throws SQLException {
    assertThat(column("x bigint generated by default as identity"))
        .isEqualTo(Column.of("x", SqlType.of("bigint")).identity());
    assertThat(column("y smallint generated always as identity").value())
        .contains(new Identity(Generation.ALWAYS, SequenceOptions.DEFAULTS));
  }

  @Test
  void anIdentityIsReadWithTheOptionsThatWereGiven() throws SQLException {
    String sql =
        """
        x integer generated always as identity
          (start 100 increment 10 minvalue 50 maxvalue 9000 cache 7 cycle)
        """;
    SequenceOptions options =
        new SequenceOptions(100, 10, Optional.of(50L), Optional.of(9000L), 7, true);
    assertThat(column(sql).value()).contains(new Identity(Generation.ALWAYS, options));
  }

  @Test
  void aGeneratedColumnIsReadWithItsStorage() throws SQLException {
    database.requireVersion(18);
    Table table =
        database.table(
            "t",
            """
            create table t (
              a integer,
              b integer generated always as (a * 2) stored,
              c integer generated always as ((a + 1) * (a + 2)) virtual)
            """);
    assertThat(table.columns())
        .extracting(Column::value)
        .containsExactly(
            Optional.empty(),
            Optional.of(new Generated("a * 2", Storage.STORED)),
            Optional.of(new Generated("(a + 1) * (a + 2)", Storage.VIRTUAL)));
  }

  @Test
  void aCollationIsReadWhereItIsNotTheTypesOwn() throws SQLException {
    Table table =
        database.table(
            "t",
            """
            create collation "Mine" from "C";
            create schema other;
            create collation other."My.own" from "C";
            create table t (a text, b text collate "C", c varchar(3) collate "und-x-icu",
              d text collate "default", e text collate "Mine", f text collate other."My.own")
            """);
    assertThat(table.columns())
        .extracting(Column::collation)
        .containsExactly(
            Optional.empty(),
            Optional.of("C"),
            Optional.of("und-x-icu"),
            Optional.empty(),
            Optional.of("Mine"),
            Optional.of("other.\"My.own\""));
  }

  @Test
  void commentsAreReadToTheLastBlank() throws SQLException {
    Table table =
        database.table(
            "t",
            """
            create table t (a integer);
            comment on table t is E'  it''s "so"\n second line  ';
            comment on column t.a is ' 50% \\ öä '
            """);
    assertThat(table.comment()).contains("  it's \"so\"\n second line  ");
    assertThat(table.columns().get(0).comment()).contains(" 50% \\ öä ");
  }

  @Test
  void aTableWithoutColumnsIsATable() throws SQLException {
    assertThat(database.table("empty", "create table empty ()").columns()).isEqualTo(List.of());
  }

  private Column column(String sql) throws SQLException {
    Table table = database.table("t", "drop table if exists t; create table t (" + sql + ")");
    return table.columns().get(0);
  }
}
