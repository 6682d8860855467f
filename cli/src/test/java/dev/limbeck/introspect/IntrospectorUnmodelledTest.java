package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model cannot say is named, and never passes for something that it can say. */
class IntrospectorUnmodelledTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @Test
  void whatAPartitionHasOtherwiseThanItsParentIsNamed() throws SQLException {
    Introspection found =
        introspection(
            """
            create table t (id integer, day date default now(), note text) partition by range (id);
            create table t1 partition of t default;
            create table t2 partition of t (day default '2026-01-01', note not null)
              for values from (0) to (10);
            comment on column t2.note is 'A note';
            alter table t2 alter note set storage external, alter note set statistics 20,
              alter id set (n_distinct = 5)
            """);
    assertThat(names(found)).containsExactly("t", "t1", "t2");
    assertThat(texts(found))
        .containsExactlyInAnyOrder(
            "column t2.id: with {n_distinct=5}, is not like that of t",
            "column t2.day: default '2026-01-01'::date, is not like that of t",
            "column t2.note: not null, storage e, statistics 20, comment 'A note',"
                + " is not like that of t");
  }

  @Test
  void viewsAreNoTables() throws SQLException {
    Introspection found =
        introspection(
            """
            create view v as select 1 as x;
            create materialized view m as select 1 as x;
            create foreign data wrapper w;
            create server s foreign data wrapper w;
            create foreign table f (id integer) server s
            """);
    assertThat(found.schema()).isEqualTo(Schema.EMPTY);
    assertThat(texts(found)).containsExactly("view v", "materialized view m", "foreign table f");
    assertThat(found.unmodelled()).noneMatch(Unmodelled::nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "primary key (a) include (b) | PRIMARY KEY (a) INCLUDE (b)",
        "primary key (a) deferrable | PRIMARY KEY (a) DEFERRABLE",
        "exclude using btree (a with =) include (b)"
            + " | EXCLUDE USING btree (a WITH =) INCLUDE (b)",
        "check (a > 0) no inherit | CHECK ((a > 0)) NO INHERIT",
        "foreign key (a, b) references r match full"
            + " | FOREIGN KEY (a, b) REFERENCES r(a, b) MATCH FULL",
        "foreign key (a, b) references r on delete set null (b)"
            + " | FOREIGN KEY (a, b) REFERENCES r(a, b) ON DELETE SET NULL (b)",
      })
  void aConstraintThatSaysMoreIsThereAndNamed(String sql, String what) throws SQLException {
    assertThereAndNamed(sql, what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check (a > 0) not enforced | CHECK ((a > 0)) NOT ENFORCED",
        "unique (a, d without overlaps) | UNIQUE (a, d WITHOUT OVERLAPS)",
      })
  void whatConstraintsSayFromPostgres18OnIsNamed(String sql, String what) throws SQLException {
    database.requireVersion(18);
    assertThereAndNamed(sql, what);
  }

  private void assertThereAndNamed(String sql, String what) throws SQLException {
    Introspection found =
        introspection(
            """
            create extension if not exists btree_gist;
            create table r (a integer, b integer, primary key (a, b));
            create table t (a integer, b integer, d daterange, constraint k %s)
            """
                .formatted(sql));
    assertThat(found.schema().require(QualifiedName.of("t")).constraint("k")).isPresent();
    assertThat(texts(found)).hasSize(1).first().asString().startsWith("constraint t.k: " + what);
    assertThat(found.unmodelled()).allMatch(Unmodelled::nearest);
  }

  @Test
  void aConstraintThatIsNotValidSaysSo() throws SQLException {
    database.requireVersion(18);
    Introspection found =
        introspection(
            """
            create table t (a integer);
            alter table t add constraint c check (a > 0) not valid;
            alter table t add constraint n not null a not valid
            """);
    assertThat(texts(found))
        .containsExactly(
            "column t.a: NOT NULL a NOT VALID", "constraint t.c: CHECK ((a > 0)) NOT VALID");
  }

  @Test
  void aNotNullThatIsNotInheritedOrHasACommentIsNamed() throws SQLException {
    database.requireVersion(18);
    Introspection found =
        introspection(
            """
            create table t (a integer not null no inherit, b integer constraint n not null);
            comment on constraint n on t is 'always there'
            """);
    assertThat(texts(found))
        .containsExactly(
            "column t.a: NOT NULL a NO INHERIT", "column t.b: NOT NULL, comment 'always there'");
  }

  @Test
  void anInvalidIndexCountsAsMissingAndIsNamed() throws SQLException {
    database.execute("create table t (a integer)");
    database.execute("insert into t values (1), (1)");
    assertThatThrownBy(() -> database.execute("create unique index concurrently broken on t (a)"))
        .isInstanceOf(SQLException.class);
    Introspection found = database.read();
    assertThat(found.schema().tables().get(0).indexes()).isEmpty();
    assertThat(texts(found)).containsExactly("index t.broken: invalid");
  }

  @Test
  void anIndexThatSaysMoreIsThereAndNamed() throws SQLException {
    Introspection found =
        introspection(
            """
            create table t (a integer);
            create index i on t (lower(a::text));
            alter index i alter column 1 set statistics 300
            """);
    assertThat(found.schema().tables().get(0).index("i")).isPresent();
    assertThat(texts(found)).containsExactly("index t.i: statistics of lower 300");
  }

  @Test
  void aPartitionsCopyOfAnIndexThatIsKeptOtherwiseIsNamed() throws SQLException {
    Introspection found =
        introspection(
            """
            create table t (id integer not null primary key) partition by range (id);
            create table t1 partition of t default;
            alter index t1_pkey set (fillfactor = 60);
            alter table t1 replica identity using index t1_pkey
            """);
    assertThat(texts(found))
        .containsExactlyInAnyOrder(
            "index t1.t1_pkey: with {fillfactor=60} unlike t_pkey",
            "table t1: replica identity index t1_pkey");
  }

  @Test
  void anIdentityWhoseIndexIsGoneIsNamed() throws SQLException {
    Introspection found =
        introspection(
            """
            create table t (id integer not null);
            create unique index i on t (id);
            alter table t replica identity using index i;
            drop index i
            """);
    assertThat(texts(found)).containsExactly("table t: replica identity of an index that is gone");
  }

  @Test
  void whatATableAndItsColumnsHaveBesideIsNamed() throws SQLException {
    Introspection found =
        introspection(
            """
            create table t (a text);
            alter table t enable row level security;
            create policy mine on t using (true);
            create schema other;
            create statistics other.st on (lower(a)) from t;
            create rule nothing as on delete to t do instead nothing
            """);
    assertThat(texts(found))
        .containsExactly(
            "table t: row level security",
            "rule t.nothing",
            "policy t.mine",
            "statistics t.st: CREATE STATISTICS other.st ON lower(a) FROM t");
  }

  @Test
  void typesRoutinesAndTriggersAreNamed() throws SQLException {
    Introspection found =
        introspection(
            """
            create domain positive as integer constraint c check (value > 0);
            comment on constraint c on domain positive is 'two';
            alter domain positive add constraint d check (value > 1) not valid;
            create type pair as (a integer, b text collate "C");
            comment on column pair.a is 'one';
            create type spread as range (subtype = integer);
            create table t (a integer);
            create function f() returns trigger language plpgsql as 'begin return new; end';
            create trigger tr before insert on t for each row execute function f()
            """);
    assertThat(texts(found))
        .containsExactly(
            "type pair.a: comment 'one'",
            "type pair.b: collate \"C\"",
            "type positive.c: comment 'two'",
            "type positive.d: not valid",
            "type spread: range",
            "routine f: ()",
            "trigger t.tr: CREATE TRIGGER tr BEFORE INSERT ON public.t FOR EACH ROW"
                + " EXECUTE FUNCTION f()");
  }

  @Test
  void commentsOnPartsAreNamed() throws SQLException {
    Introspection found =
        introspection(
            """
            create table t (a integer constraint c check (a > 0));
            create index i on t (a);
            create sequence s;
            comment on constraint c on t is 'one';
            comment on index i is 'it''s two';
            comment on sequence s is 'three';
            comment on table t is 'modelled'
            """);
    assertThat(texts(found))
        .containsExactly(
            "comment s: comment 'three'",
            "comment t.c: comment 'one'",
            "comment t.i: comment 'it''s two'");
  }

  private Introspection introspection(String sql) throws SQLException {
    database.execute(sql);
    return database.read();
  }

  private static List<String> names(Introspection found) {
    return found.schema().tables().stream().map(table -> table.name().toString()).toList();
  }

  private static List<String> texts(Introspection found) {
    return found.unmodelled().stream().map(Unmodelled::text).toList();
  }
}
