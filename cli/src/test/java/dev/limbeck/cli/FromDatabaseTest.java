package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose database was there before it had a migration. */
class FromDatabaseTest {

  private static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";

  private TestProject project;

  @BeforeEach
  void onDatabase(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    project.write("src/main/java/app/package-info.java", "package app;\n");
  }

  @Test
  void itIsTakenOverWithAllThatTheModelHolds() {
    legacyShop();
    Golden.assertMatches("from-database", fromDatabase().anywhere());

    assertThat(project.read(project.newestMigration()))
        .contains("create extension if not exists citext cascade")
        .doesNotContain("hstore cascade")
        .contains("Not made here, though the database had it: extension hstore; ")
        .contains("trigger customer.touch; view active.");
    project.compile();
    project.limbeck("verify").requireDone();
    project.limbeck("stamp", "head", "--verify").requireDone();
    assertThat(project.query("select email from customer")).containsExactly("a@b.c");
    assertThat(project.query("select note from limbeck_history")).hasSize(1);
    Golden.assertMatches("from-database-again", fromDatabase().anywhere());
  }

  @Test
  void theNextMigrationStartsFromIt() {
    legacyShop();
    fromDatabase("--exclude-table", "old_stuff,audit.*").requireDone();
    assertThat(project.read(project.newestMigration())).doesNotContain("old_stuff");
    project.execute("drop view active");
    project.compile();
    project.entity(
        "Customer",
        """
        @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
        @Column(nullable = false, unique = true, columnDefinition = "citext") String email;
        @Column(length = 30) String phone;
        """);
    project.migrate("Phone");

    assertThat(project.limbeck("check").requireDone().out()).contains("agree: 1 table");
    assertThat(project.query("select count(*) from old_stuff")).containsExactly("0");
    assertThat(project.query("select phone from customer")).containsExactly("null");
  }

  @Test
  void anEmptyDatabaseBecomesTheSame() {
    project.execute(
        """
        create schema sales;
        create type mood as enum ('sad', 'happy');
        create table sales.customer (id serial primary key, mood mood not null default 'happy');
        create table orders (
          id bigint generated always as identity primary key,
          customer integer not null references sales.customer on delete cascade,
          placed date not null default current_date,
          total numeric(10, 2) check (total >= 0));
        create unique index orders_once on orders (customer, placed) where total > 0;
        comment on table orders is 'What was bought'
        """);
    fromDatabase().requireDone();
    project.compile();
    String there = project.variable("LIMBECK_URL");
    project.onDatabase();
    project.limbeck("upgrade").requireDone();
    String made = project.variable("LIMBECK_URL");

    project.limbeck("diff", "--from", there, "--to", made).requireDone();
    project.limbeck("downgrade", "base").requireDone();
    assertThat(project.query("select to_regclass('orders')")).containsExactly("null");
  }

  @Test
  void aDatabaseLikeTheEntitiesAgreesAtOnce() {
    project.execute("create table item (id bigint primary key, name varchar(255))");
    project.entity("Item", "@Id Long id;\nString name;\n").compile();

    assertThat(fromDatabase().requireDone().out()).contains("agree: 1 table.");
    assertThat(project.compile().limbeck("check").requireDone().out()).contains("agree: 1 table.");
  }

  @Test
  void whatIsNotCompiledIsComparedLater() {
    project.execute("create table item (id bigint primary key)");
    project.entity("Item", "@Id Long id;\n");

    Golden.assertMatches("from-database-not-compiled", fromDatabase().anywhere());
  }

  @Test
  void thereIsNothingInAnEmptyDatabase() {
    Golden.assertMatches("from-database-empty", fromDatabase().anywhere());
    assertNothingWritten();
  }

  @Test
  void aDatabaseMustBeNamed() {
    project.with("LIMBECK_URL", "");
    Golden.assertMatches("from-database-nowhere", fromDatabase());
    assertNothingWritten();
  }

  @Test
  void aDatabaseThatLimbeckHasAlreadyIsLeftAlone(@TempDir Path other) {
    project.execute("create table item (id bigint primary key)");
    fromDatabase().requireDone();
    TestProject second = TestProject.in(other).with("LIMBECK_URL", project.variable("LIMBECK_URL"));
    second.write("src/main/java/app/Item.java", "package app;\nclass Item {}\n");

    TestProject.Run run = second.limbeck("init", "--from-database");
    Golden.assertMatches("from-database-taken", run.anywhere());
    assertThat(second.files("")).containsExactly("pom.xml", "src/main/java/app/Item.java");
  }

  @Test
  void whatPostgresqlRefusesIsNotWritten() {
    project.execute(
        """
        create function next_number() returns integer language sql as 'select 7';
        create table item (id integer primary key default next_number())
        """);
    Golden.assertMatches("from-database-refused", fromDatabase().anywhere());
    assertNothingWritten();
    assertThat(project.query("select to_regclass('limbeck_revision')")).containsExactly("null");
  }

  @Test
  void withoutTheRightToStampNothingIsWritten() {
    project.execute(
        "create table item (id bigint primary key)",
        "drop role if exists adoption_reader",
        "create role adoption_reader login password 'secret'",
        "grant select on item to adoption_reader");
    String url = project.variable("LIMBECK_URL").replaceAll("user=[^&]*", "user=adoption_reader");
    project.with("LIMBECK_URL", url.replaceAll("password=[^&]*", "password=secret"));

    TestProject.Run run = fromDatabase();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("permission denied");
    assertNothingWritten();
  }

  @Test
  void whatWasSaidByOptionsStandsInTheSettings() {
    project.execute("create schema shop", "create table shop.item (id bigint primary key)");
    String url = project.variable("LIMBECK_URL");
    project.with("LIMBECK_URL", "");
    fromDatabase("--url", url, "--schema", "shop", "--package", "com.example.migrations")
        .requireDone();

    assertThat(project.read("limbeck.properties"))
        .contains("url=jdbc:postgresql://", "schema=shop\n", "package=com.example.migrations\n")
        .doesNotContain("password=" + url.replaceAll(".*password=([^&]*).*", "$1"));
    assertThat(project.files("src/main/java/com/example/migrations")).hasSize(1);
    assertThat(project.read(SNAPSHOT)).contains("{\"table\": \"item\",");
  }

  @Test
  void aFileOfSettingsThatIsThereStays() {
    project.execute("create table item (id bigint primary key)", "create table other (id bigint)");
    project.write("limbeck.properties", "package=app.changes\n");

    TestProject.Run run = fromDatabase("--exclude-table", "other").requireDone();
    assertThat(run.out()).contains("limbeck.properties was there already, and stays as it is.");
    assertThat(run.err()).contains("write it there for the next command: exclude-table.");
    assertThat(project.read("limbeck.properties")).isEqualTo("package=app.changes\n");
    assertThat(project.files("src/main/java/app/changes")).hasSize(1);
  }

  @Test
  void aMessageNeedsAMigration() {
    TestProject.Run run = project.limbeck("init", "-m", "First");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("-m and --created are for the migration");
    assertNothingWritten();
  }

  private TestProject.Run fromDatabase(String... more) {
    return project.limbeck(
        Stream.concat(
                Stream.of("init", "--from-database", "--created", "2026-01-15T10:30Z"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private void assertNothingWritten() {
    assertThat(project.files("")).containsExactly("pom.xml", "src/main/java/app/package-info.java");
  }

  private void legacyShop() {
    project.execute(
        """
        create extension citext;
        create extension pg_trgm;
        create extension hstore;
        create schema audit;
        create type mood as enum ('sad', 'happy');
        create table customer (
          id bigint generated by default as identity primary key,
          email citext not null unique,
          mood mood default 'happy',
          name varchar(80) check (length(name) > 1),
          tags text[] default '{}');
        create index customer_name_idx on customer using gin (name gin_trgm_ops);
        create table audit.entry (
          id serial primary key,
          customer bigint references customer on delete cascade,
          at timestamptz not null default now());
        create view active as select * from customer where mood = 'happy';
        create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
        create trigger touch before update on customer for each row execute function touch();
        create sequence ticket start 100;
        create table old_stuff (id integer primary key, note text);
        insert into customer (email) values ('a@b.c')
        """);
    project
        .entity(
            "Customer",
            """
            @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
            @Column(nullable = false, unique = true, columnDefinition = "citext") String email;
            @Column(length = 80) String name;
            @Column(length = 30) String phone;
            """)
        .compile();
  }
}
