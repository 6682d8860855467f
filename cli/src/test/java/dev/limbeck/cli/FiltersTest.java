package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.shadow.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out is left out of all sides, before anything is compared. */
class FiltersTest {

  private TestProject project;
  private String url;

  @BeforeEach
  void aProject(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    url = project.variable("LIMBECK_URL");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--exclude-table=audit_* | drop table legacy; drop table sales.t; drop schema sales",
        "--exclude-table=audit_*,legacy,sales.* | drop schema sales",
        "--include-table=legacy | drop table legacy; drop schema sales",
        "--include-schema=sales | drop table sales.t; drop schema sales",
        "--exclude-schema=default | drop table sales.t; drop schema sales",
        "--exclude-schema=sales | drop table audit_1; drop table legacy",
        "--include-schema=default --exclude-table=l* | drop table audit_1",
      })
  void whatIsLeftOutOfTwoDatabasesIsNotCompared(String options, String steps) {
    project.execute(
        "create schema sales",
        "create table audit_1 (id integer)",
        "create table legacy (id integer)",
        "create table sales.t (id integer)");

    TestProject.Run run = diff(TestPostgres.database().url(), options.split(" "));
    assertThat(run.out().lines().filter(line -> line.startsWith("  ")).map(String::strip))
        .containsExactlyInAnyOrder(steps.split("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "index, index t_a_idx",
    "check, constraint t_a_check",
    "foreign-key, constraint t_a_fkey",
    "comment, comment on table t",
    "statistics, statistics t_both",
    "view, view v",
    "function, function f()",
    "trigger, trigger t.audit",
  })
  void aKindIsLeftOut(String kind, String object) {
    project.execute(
        "create table t (id integer primary key, a integer, check (a > 0),"
            + " foreign key (a) references t)",
        "create index t_a_idx on t (a)",
        "create statistics t_both on id, a from t",
        "comment on table t is 'x'",
        "create view v as select id from t",
        "create function f() returns trigger language plpgsql as 'begin return new; end'",
        "create trigger audit before insert on t for each row execute function f()");
    TestProject other = TestProject.empty(project.folder()).onDatabase();
    other.execute("create table t (id integer primary key, a integer)");
    String to = other.variable("LIMBECK_URL");

    assertThat(diff(to).text()).contains(object);
    assertThat(diff(to, "--exclude-kind", kind).text()).doesNotContain(object);
  }

  @Test
  void aKindThatIsNoneIsNamed() {
    Golden.assertMatches("no-such-kind", project.limbeck("check", "--exclude-kind", "tables"));
  }

  @Test
  void aForeignKeyToATableThatIsLeftOutIsKept() {
    project.execute(
        "create table parent_a (id integer primary key);"
            + "create table o (id integer primary key, p integer references parent_a)");
    TestProject other = TestProject.empty(project.folder()).onDatabase();
    other.execute(
        "create table parent_a (id integer primary key, more text);"
            + "create table o (id integer primary key, p integer references parent_a, q text)");

    TestProject.Run run =
        diff(other.variable("LIMBECK_URL"), "--exclude-table", "parent_*", "--apply");

    assertThat(run.text()).startsWith("exit code 0\n--- out\n  add column o.q text\n");
    assertThat(
            project.query(
                "select pg_get_constraintdef(oid) from pg_constraint where contype = 'f'"))
        .containsExactly("FOREIGN KEY (p) REFERENCES parent_a(id)");
  }

  @Test
  void aTableThatIsLeftOutIsNamedWhenItsForeignKeyIsInTheWay() {
    project.execute(
        "create table parent (id integer primary key);"
            + "create table kept (id integer references parent)");

    TestProject.Run run = diff(TestPostgres.database().url(), "--exclude-table", "kept", "--apply");

    assertThat(run.text())
        .startsWith("exit code 3")
        .contains(
            "foreign key kept_id_fkey of table kept stands in the way of \"drop table parent\"");
  }

  @Test
  void theSettingsLeaveTablesOutOfCheckAndOfMigrations() {
    project.entity("Customer", "@Id Long id;\n@ManyToOne Region region;\n");
    project.entity("Region", "@Id Long id;\nString name;\n");
    project.migrate("First");
    project.execute("create table legacy (id integer)", "alter table region drop column name");
    project.entity("Region", "@Id Long id;\nString name;\nString more;\n");
    project.entity("Customer", "@Id Long id;\n@ManyToOne Region region;\nString phone;\n");
    project.compile();
    project.write("limbeck.properties", "exclude-table=region, legacy\n");

    TestProject.Run check = project.limbeck("check");
    assertThat(check.text()).startsWith("exit code 4").contains("add column customer.phone");
    assertThat(check.text()).doesNotContain("legacy", "region");
    project.migrate("Phone");
    assertThat(project.read(project.newestMigration())).doesNotContain("region", "legacy");
    assertThat(project.read("src/main/resources/META-INF/limbeck/schema.json")).contains("region");
    assertThat(project.limbeck("check").text()).startsWith("exit code 0");
    assertThat(project.limbeck("check", "--exclude-table", "legacy").text())
        .startsWith("exit code 4");
  }

  private TestProject.Run diff(String to, String... more) {
    String[] arguments = new String[5 + more.length];
    System.arraycopy(new String[] {"diff", "--from", url, "--to", to}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return project.limbeck(arguments);
  }
}
