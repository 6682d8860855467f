package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes that projects go through: each becomes a migration that goes up, down and up with the
 * rows kept, and then entities, migrations and database agree.
 */
class LifeOfAProjectTest {

  private TestProject project;

  @BeforeEach
  void aTableWithRows(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    project.entity("Customer", "@Id Long id;\nString name;\nString nick;\nInteger age;\n");
    project.migrate("First tables");
    project.execute("insert into customer (id, name, nick, age) values (1, 'Ann', '42', 30)");
  }

  @AfterEach
  void everythingAgrees() {
    TestProject.Run check = project.limbeck("check");
    assertThat(check.requireDone().out()).contains(" agree: ").doesNotContain("Drift");
    List<String> before = project.files("src");
    assertThat(project.autogenerate("Again").requireDone().out()).startsWith("Nothing to do");
    assertThat(project.files("src")).isEqualTo(before);
  }

  @Test
  void aFieldIsAdded() {
    customer("@Id Long id;\nString name;\nString nick;\nInteger age;\nString phone;\n");
    project.migrate("Add phone");

    assertRowsStay("select id, name, nick, age, phone from customer", "1|Ann|42|30|null");
  }

  @Test
  void aFieldIsDropped() {
    customer("@Id Long id;\nString name;\nString nick;\n");
    project.migrate("Drop age");

    assertRowsStay("select id, name, nick from customer", "1|Ann|42");
    assertThat(columns("customer")).doesNotContain("age");
  }

  @Test
  void aColumnIsRenamedByHand() {
    customer(
        "@Id Long id;\n@Column(name = \"full_name\") String name;\nString nick;\nInteger age;\n");
    project.limbeck("revision", "-m", "Name is full name", "--created", "2026-01-16T10:30Z");
    project.fill(
        "op.renameColumn(\"customer\", \"name\", \"full_name\");",
        "op.renameColumn(\"customer\", \"full_name\", \"name\");");
    project.compile().limbeck("snapshot").requireDone();
    project.limbeck("upgrade").requireDone();

    assertRowsStay("select id, full_name, nick, age from customer", "1|Ann|42|30");
  }

  @Test
  void twoTablesPointAtEachOther() {
    project.entity("Team", "@Id Long id;\n@ManyToOne Member captain;\n");
    project.entity("Member", "@Id Long id;\n@ManyToOne(optional = false) Team team;\n");
    project.migrate("Teams");
    project.execute(
        "insert into team (id) values (7)",
        "insert into member (id, team_id) values (8, 7)",
        "update team set captain_id = 8");
    assertThat(project.query("select captain_id from team")).containsExactly("8");

    assertRowsStay("select id, name from customer", "1|Ann");
  }

  @Test
  void textBecomesLonger() {
    customer(
        "@Id Long id;\n@Column(columnDefinition = \"text\") String name;\nString nick;\nInteger age;\n");
    project.migrate("Name is text");

    assertRowsStay("select id, name, pg_typeof(name) from customer", "1|Ann|text");
  }

  @Test
  void numbersBecomeLonger() {
    customer("@Id Long id;\nString name;\nString nick;\nLong age;\n");
    project.migrate("Age is bigint");

    assertRowsStay("select age, pg_typeof(age) from customer", "30|bigint");
  }

  @Test
  void textBecomesUuid() {
    String uuid = "8f14e45f-ceea-467f-a8d5-b3a1f6d1c0de";
    project.execute("update customer set nick = '" + uuid + "'");
    customer("@Id Long id;\nString name;\njava.util.UUID nick;\nInteger age;\n");
    project.migrate("Nick is a UUID");

    assertRowsStay("select nick, pg_typeof(nick) from customer", uuid + "|uuid");
  }

  private void customer(String body) {
    project.entity("Customer", body);
  }

  private void assertRowsStay(String query, String... rows) {
    assertThat(project.query(query)).containsExactly(rows);
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select id, name from customer")).containsExactly("1|Ann");
    project.limbeck("upgrade").requireDone();
    assertThat(project.query(query)).containsExactly(rows);
  }

  private List<String> columns(String table) {
    return project.query(
        "select column_name from information_schema.columns where table_name = '" + table + "'");
  }
}
