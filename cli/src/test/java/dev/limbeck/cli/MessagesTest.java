package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads when something is wrong: one clear sentence with the way out. */
class MessagesTest {

  private static final String USER = "@Id Long id;\nString name;\n";

  @TempDir private Path folder;

  @Test
  void bare() {
    Golden.assertMatches("bare", project().limbeck());
  }

  @Test
  void eachSettingIsShownWithThePlaceWhereItWasSaid() {
    TestProject project = project().with("LIMBECK_USER", "ann");
    project.write(
        "limbeck.properties",
        """
        url=postgresql://localhost/shop
        package=app.migrations
        env.prod.url=postgresql://bob:secret@db/shop
        env.prod.password=secret
        """);

    Golden.assertMatches("config-show", project.limbeck("config", "show"));
    Golden.assertMatches(
        "config-show-prod",
        project.limbeck("config", "show", "--env", "prod", "--schema", "sales"));
    Golden.assertMatches("config-nowhere", project.limbeck("current", "--env", "prd"));
    Golden.assertMatches("config", project.limbeck("config"));
    Golden.assertMatches("help-config-show", project.limbeck("config", "show", "--help"));
  }

  @Test
  void version() {
    TestProject.Run run = project().limbeck("--version");
    assertThat(run.out()).isEqualTo("limbeck <version>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "import",
        "revision",
        "upgrade",
        "downgrade",
        "wait",
        "current",
        "history",
        "heads",
        "branches",
        "merge",
        "show",
        "check",
        "diff",
        "lint",
        "review",
        "snapshot",
        "verify",
        "stamp",
        "ensure-version",
        "repair",
        "postgres"
      })
  void eachCommandExplainsItself(String command) {
    Golden.assertMatches("help-" + command, project().limbeck(command, "--help"));
  }

  @Test
  void unknownCommand() {
    Golden.assertMatches("unknown-command", project().limbeck("upgrde"));
  }

  @Test
  void unknownOption() {
    Golden.assertMatches("unknown-option", project().limbeck("revision", "--autogen", "-m", "x"));
  }

  @Test
  void noMessage() {
    Golden.assertMatches("no-message", project().limbeck("revision", "--autogenerate"));
  }

  @Test
  void noSettingsFile() {
    Golden.assertMatches("no-settings-file", TestProject.empty(folder).limbeck("heads"));
  }

  @Test
  void notCompiled() {
    Golden.assertMatches(
        "not-compiled", project().entity("User", USER).limbeck(autogenerate("First")));
  }

  @Test
  void noModel() {
    TestProject project = project().write("target/classes/app/User.class", "");
    project.entity("User", USER);

    Golden.assertMatches("no-model", project.limbeck(autogenerate("First")));
  }

  @Test
  void noEntities() {
    TestProject project = project().entity("User", USER).compile();
    project.write("src/main/java/app/User.java", "package app; public class User {}").compile();

    Golden.assertMatches("no-entities", project.limbeck(autogenerate("First")));
  }

  @Test
  void javaxEntities() {
    TestProject project =
        project()
            .write(
                "src/main/java/javax/persistence/Entity.java",
                "package javax.persistence; public @interface Entity {}")
            .write(
                "src/main/java/app/User.java",
                "package app; @javax.persistence.Entity public class User {}");

    Golden.assertMatches("javax-entities", project.javac());
  }

  @Test
  void modelOlderThanTheSources() {
    TestProject project = project().entity("User", USER).compile();
    project.touch("src/main/java/app/User.java");

    Golden.assertMatches("stale-model", project.limbeck(autogenerate("First")));
  }

  @Test
  void migrationsNotCompiled() {
    TestProject project = migrated();
    project.limbeck(
        "revision", "-m", "By hand", "--created", "2026-01-16T10:30Z", "--package", "migrations");

    Golden.assertMatches("stale-migrations", onDatabase(project).limbeck("upgrade"));
  }

  @Test
  void databaseDown() {
    Golden.assertMatches(
        "database-down",
        migrated().limbeck("upgrade", "--url", "postgresql://ann@localhost:1/shop"));
  }

  @Test
  void wrongPassword() {
    try (ShadowDatabase database = TestPostgres.database()) {
      String url = database.url().replaceAll("password=[^&]*", "password=wrong");
      TestProject.Run run = migrated().limbeck("upgrade", "--url", url);
      Golden.assertMatches("wrong-password", withoutPort(run));
    }
  }

  @Test
  void databaseMissing() {
    try (ShadowDatabase database = TestPostgres.database()) {
      String url = database.url().replaceAll("(//[^/]*/)[^?]*", "$1shop");
      Golden.assertMatches(
          "database-missing", withoutPort(migrated().limbeck("upgrade", "--url", url)));
    }
  }

  @Test
  void noDatabase() {
    Golden.assertMatches("no-database", migrated().limbeck("upgrade"));
  }

  @Test
  void urlOfAnotherDatabase() {
    Golden.assertMatches(
        "url-of-another-database", migrated().limbeck("upgrade", "--url", "mysql://a:b@c/d"));
  }

  @Test
  void databaseAhead() {
    TestProject project = onDatabase(migrated());
    project.limbeck("upgrade");
    TestProject other = TestProject.in(folder.resolve("older"));
    other.with("LIMBECK_URL", project.variable("LIMBECK_URL"));
    other.entity("User", USER).compile();

    Golden.assertMatches("database-ahead", withoutPort(other.limbeck("upgrade")));
  }

  @Test
  void initTwice() {
    TestProject project = project();
    project.limbeck("init");

    Golden.assertMatches("init-twice", project.limbeck("init"));
  }

  @Test
  void autogenerateWithPendingRevisions() {
    Golden.assertMatches(
        "pending-revisions", withoutPort(onDatabase(migrated()).limbeck(autogenerate("Next"))));
  }

  @Test
  void twoHeads() {
    TestProject project = migrated();
    String first = project.files("src/main/java/migrations").get(0);
    project.write(
        first.replace("First", "Other"),
        project
            .read(first)
            .replace("R202601151030_First", "R202601151030_Other")
            .replaceFirst("id = \"[0-9a-f]+\"", "id = \"0123456789ab\"")
            .replace("message = \"First\"", "message = \"Other\""));

    Golden.assertMatches("two-heads", project.limbeck(autogenerate("Next")));
  }

  @Test
  void readOnlyFolder() {
    TestProject project = project().entity("User", USER).compile();
    Path sources = folder.resolve("src/main/java");
    assumeThat(sources.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(sources)).as("root may write everywhere").isFalse();

    Golden.assertMatches("read-only-folder", project.limbeck(autogenerate("First")));
  }

  @Test
  void sourcesFolderThatIsAFile() {
    TestProject project = project().entity("User", USER).compile().write("migrations", "a file");

    Golden.assertMatches(
        "snapshot-in-a-file",
        project.limbeck(autogenerate("First", "--snapshot", "migrations/schema.json")));
  }

  private TestProject project() {
    return TestProject.in(folder);
  }

  /** A project with one entity and one compiled migration. */
  private TestProject migrated() {
    TestProject project = project().entity("User", USER).compile();
    project.limbeck(autogenerate("First"));
    return project.compile();
  }

  private static TestProject onDatabase(TestProject project) {
    // Closed with the cluster, at the end of the JVM.
    return project.with("LIMBECK_URL", TestPostgres.database().url());
  }

  private static String[] autogenerate(String message, String... more) {
    String[] command = {
      "revision", "--autogenerate", "-m", message, "--created", "2026-01-15T10:30Z"
    };
    return java.util.stream.Stream.of(command, more)
        .flatMap(java.util.stream.Stream::of)
        .toArray(String[]::new);
  }

  private static TestProject.Run withoutPort(TestProject.Run run) {
    return new TestProject.Run(run.exitCode(), anywhere(run.out()), anywhere(run.err()));
  }

  private static String anywhere(String text) {
    return text.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:5432")
        .replaceAll("/shadow_\\d+", "/shop");
  }
}
