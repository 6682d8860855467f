package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What upgrade and downgrade do to a database, and what they say of it. */
class RunningTest {

  private TestProject project;

  @BeforeEach
  void aMigration(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    project.entity("Person", "@Id Long id;\nString name;\n").compile();
    project.autogenerate("First").requireDone();
    project.compile();
  }

  @Test
  void ofTwoAtOnceOneDoesTheWork() throws Exception {
    byHand("Slow", "op.execute(\"select pg_sleep(2)\", \"select 1\");", "");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<TestProject.Run> upgrade = () -> project.limbeck("upgrade").requireDone();
      List<String> said = List.of(outOf(threads.submit(upgrade)), outOf(threads.submit(upgrade)));

      assertThat(said).filteredOn(text -> text.startsWith("Nothing to do")).hasSize(1);
      assertThat(said).filteredOn(text -> text.contains("Slow  applied")).hasSize(1);
    } finally {
      threads.shutdownNow();
    }
    assertThat(project.query("select count(*) from limbeck_history")).containsExactly("2");
  }

  @Test
  void aThirdStatementThatFailsLeavesTheDatabaseAsItWas() {
    project.limbeck("upgrade").requireDone();
    byHand(
        "Broken",
        """
        op.addColumn("person", column("nick", text()));
        op.execute("insert into person (id, name) values (1, 'Ann')", "");
        op.execute("insert into nowhere values (1)", "");
        """,
        "");

    Golden.assertMatches("third-statement-fails", project.limbeck("upgrade").anywhere());
    assertThat(project.query("select * from person")).isEmpty();
    assertThat(project.query("select count(*) from limbeck_revision")).containsExactly("1");
    Golden.assertMatches("history-verbose", project.limbeck("history", "-v").anywhere());
    assertThat(project.limbeck("current").requireDone().out()).contains("First");
  }

  @Test
  void quietPrintsResultsAlone() {
    assertThat(project.limbeck("upgrade", "-q").requireDone().text())
        .isEqualTo("exit code 0\n--- out\n--- err\n");
    assertThat(project.limbeck("-q", "current").requireDone().out())
        .endsWith("First\n")
        .hasLineCount(1);
    assertThat(project.limbeck("check", "--quiet").requireDone().out()).isEmpty();
    assertThat(project.limbeck("downgrade", "base", "-q").requireDone().out()).isEmpty();
    assertThat(project.limbeck("upgrade", "-q", "nowhere").err()).startsWith("Refused: ");
  }

  @Test
  void stacktraceSaysWhereInTheCode() {
    assertThat(project.limbeck("upgrade", "nowhere").err()).hasLineCount(1);
    assertThat(project.limbeck("upgrade", "nowhere", "--stacktrace").err())
        .contains("\tat dev.limbeck.");
  }

  @Test
  void unknownTargets() {
    Golden.assertMatches("upgrade-unknown", project.limbeck("upgrade", "nowhere").anywhere());
    Golden.assertMatches("downgrade-no-target", project.limbeck("downgrade"));
    Golden.assertMatches("downgrade-too-far", project.limbeck("downgrade", "-3").anywhere());
    Golden.assertMatches("show-unknown", project.limbeck("show", "nowhere"));
  }

  @Test
  void anAmbiguousStartNamesBoth() {
    String first = project.newestMigration();
    String id = project.limbeck("heads").out().substring(0, 12);
    byHand("Second", "", "");
    String second = project.newestMigration();
    project.write(
        second,
        project
            .read(second)
            .replaceFirst("id = \"[0-9a-f]+\"", "id = \"" + id.substring(0, 6) + "ffffff\""));
    assertThat(first).isNotEqualTo(second);

    Golden.assertMatches("show-ambiguous", project.limbeck("show", id.substring(0, 4)));
  }

  @Test
  void passwordsAreNeverPrinted() {
    String secret = "s3cr3t-Word";
    for (String url :
        List.of(
            "postgresql://ann:s3cr3t-Word@localhost:1/shop",
            "jdbc:postgresql://localhost:1/shop?user=ann&password=s3cr3t-Word",
            "jdbc:postgresql://localhost:1/shop?password=s3cr3t-Word&sslmode=nonsense",
            "postgresql://ann:s3cr3t-Word@local host/shop",
            "postgresql://ann:s3cr3t-Word@localhost:port/shop",
            "postgresql://ann:s3cr3t-Word/@localhost:1/shop",
            "mysql://ann:s3cr3t-Word@localhost/shop",
            project.variable("LIMBECK_URL").replaceAll("password=[^&]*", "password=s3cr3t-Word"))) {
      for (String command : List.of("upgrade", "current", "check")) {
        TestProject.Run run = project.limbeck(command, "--stacktrace", "--url", url);
        assertThat(run.exitCode()).as(url).isNotZero();
        assertThat(run.text()).as(url).doesNotContain(secret);
      }
    }
    assertThat(project.limbeck("upgrade", "--ur", "postgresql://ann:s3cr3t-Word@h/d").text())
        .doesNotContain(secret);
    assertThat(project.limbeck("upgrade", "--pasword", secret).text()).doesNotContain(secret);
    assertThat(project.limbeck("upgrade", "--pasword=" + secret).text()).doesNotContain(secret);
  }

  @Test
  void theFileTakesSecretsFromTheEnvironment() {
    project.with("SHOP_URL", project.variable("LIMBECK_URL")).with("LIMBECK_URL", "");
    project.write("limbeck.properties", "url=${SHOP_URL}\n");
    project.limbeck("upgrade").requireDone();
    project.write("limbeck.properties", "url=${SHOP_URI}\n");

    Golden.assertMatches("variable-missing", project.limbeck("upgrade"));
  }

  private void byHand(String message, String upgrade, String downgrade) {
    project.byHand(message, upgrade, downgrade);
  }

  private static String outOf(Future<TestProject.Run> run) throws Exception {
    return run.get().out();
  }
}
