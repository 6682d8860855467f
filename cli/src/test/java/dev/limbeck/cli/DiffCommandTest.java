package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.json.Json;
import dev.limbeck.shadow.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code limbeck diff} takes for a source, and how it prints the way between two. */
class DiffCommandTest {

  private TestProject project;
  private String url;

  @BeforeEach
  void aProjectWithOneMigration(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    url = project.variable("LIMBECK_URL");
    entity("@Id Long id;\nString name;\n");
    project.migrate("First");
  }

  @ParameterizedTest
  @ValueSource(strings = {"entities", "head", "model.json", "schema.json", "revision"})
  void everySourceAgreesWithTheDatabaseThatItMade(String source) {
    String word = source(source);

    assertThat(diff(word, url).text()).startsWith("exit code 0");
    assertThat(diff(url, word).text()).startsWith("exit code 0");
    assertThat(diff(word, "head").text()).startsWith("exit code 0");
  }

  @Test
  void baseIsEmpty() {
    assertThat(diff("base", "head").text())
        .isEqualTo(
            """
            exit code 4
            --- out
            To become like the snapshot at head, base would:
              create table customer
            Not looked at: %s
            --- err
            """
                .formatted(notLookedAt()));
  }

  @Test
  void aDatabaseBecomesLikeTheEntitiesAndLosesWhatTheyDoNotSay() {
    project.execute(
        "create table legacy (id integer)", "insert into customer (id, name) values (1, 'Ann')");
    entity("@Id Long id;\nString name;\n@Column(length = 30) String phone;\n");
    project.compile();

    assertThat(project.limbeck("diff", "--from", url, "--to", "entities", "--apply").text())
        .contains("exit code 0", "add column customer.phone varchar(30)", "drop table legacy");
    assertThat(project.query("select name, phone from customer")).containsExactly("Ann|null");
    assertThat(diff(url, "entities").exitCode()).isZero();
  }

  @Test
  void whatEntitiesCannotSayIsNotComparedWithThemAndStaysUnlessItStandsInTheWay() {
    project.execute(
        "create view names as select name from customer",
        "create function f() returns trigger language plpgsql as 'begin return new; end'",
        "create trigger audit before insert on customer for each row execute function f()");
    assertThat(diff(url, "entities").text())
        .startsWith("exit code 0")
        .contains("Not compared:\n  function f()\n  trigger customer.audit\n  view names\n");

    entity("@Id Long id;\n@Column(length = 80) String name;\n");
    project.compile();
    String reason =
        "view names stands in the way of \"alter column customer.name: type varchar(255) to"
            + " varchar(80)\"";
    assertThat(diff(url, "entities").text()).startsWith("exit code 3").contains(reason);
    assertThat(project.limbeck("diff", "--from", url, "--to", "entities", "--apply").text())
        .startsWith("exit code 3")
        .contains(reason, "Nothing was changed.");
  }

  @Test
  void theWayIsPrintedAsStatements() {
    assertThat(diff("base", "head", "--format", "sql").out())
        .isEqualTo(
            """
            create table customer (
              id bigint not null,
              name varchar(255),
              constraint customer_pkey primary key (id)
            );
            """);
  }

  @Test
  void theWayIsPrintedAsAMigrationThatCompiles() {
    TestProject.Run java =
        diff("base", "head", "--format", "java", "--created", "2026-01-15T10:30Z");

    assertThat(java.exitCode()).isEqualTo(ExitCode.DIFFERENT);
    assertThat(java.out())
        .contains("op.createTable(\"customer\"", "op.dropTable(\"customer\")")
        .contains("class R202601151030_MakeOneSchemaLikeTheOther implements Migration");
    project
        .write("src/main/java/migrations/R202601151030_MakeOneSchemaLikeTheOther.java", java.out())
        .compile();
  }

  @Test
  void theWayIsPrintedAsJson() {
    TestProject.Run json = diff("base", "head", "--format", "json");

    Json.Members document = (Json.Members) Json.parse(json.out());
    assertThat(document.text("to")).contains("the snapshot at head");
    assertThat(document.objects("steps")).hasSize(1);
    Json.Members step = document.objects("steps").get(0);
    assertThat(step.text("operation")).contains("CreateTable");
    assertThat(step.text("description")).contains("create table customer");
    assertThat(step.texts("sql")).first().asString().startsWith("create table customer (");
  }

  @Test
  void aSchemaOfOneTenantIsComparedWithThatOfAnother() {
    project.execute(
        "create schema one",
        "create schema two",
        "create table one.t (id integer primary key)",
        "create table two.t (id bigint primary key)");
    String one = url + "&currentSchema=one";
    String two = url + "&currentSchema=two";

    assertThat(diff(one, two).out()).contains("alter column t.id: type integer to bigint");
    project.limbeck("diff", "--from", one, "--to", two, "--apply").requireDone();
    assertThat(diff(two, one).exitCode()).isZero();
    assertThat(project.query("select count(*) from customer")).containsExactly("0");
  }

  @Test
  void noUserAndNoPasswordIsPrinted() {
    String password = url.replaceFirst(".*password=", "");
    String other = TestPostgres.database().url();

    assertThat(diff(url, other).text()).doesNotContain(password);
    assertThat(diff(url, other, "--format", "json").text()).doesNotContain(password);
  }

  @Test
  void onlyADatabaseCanBeMadeLikeAnother() {
    Golden.assertMatches(
        "diff-apply-on-entities",
        project.limbeck("diff", "--from", "entities", "--to", url, "--apply"));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Golden.assertMatches("diff-no-file", diff("nowhere/model.json", url));
  }

  @Test
  void aWordThatCountsFromTheDatabaseIsRefused() {
    Golden.assertMatches("diff-current", diff("current", url));
  }

  private void entity(String body) {
    project.entity("Customer", body);
  }

  private String source(String word) {
    return switch (word) {
      case "model.json" -> "target/classes/META-INF/limbeck/model.json";
      case "schema.json" -> "src/main/resources/META-INF/limbeck/schema.json";
      case "revision" -> project.query("select id from limbeck_revision").get(0).substring(0, 6);
      default -> word;
    };
  }

  private TestProject.Run diff(String from, String to, String... more) {
    String[] arguments = new String[5 + more.length];
    System.arraycopy(new String[] {"diff", "--from", from, "--to", to}, 0, arguments, 0, 5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return project.limbeck(arguments);
  }

  private static String notLookedAt() {
    return "rows, where sequences stand, the order of columns, owners, privileges, roles,"
        + " tablespaces, what extensions bring.";
  }
}
