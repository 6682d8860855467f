package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Limbeck does with no database configured: it compares with a private one, or with none. */
class WithoutDatabaseTest {

  private static final String PERSON = "@Id Long id;\n@Column(length = 40) String name;\n";
  private static final String WITH_PHONE = PERSON + "@Column(unique = true) String phone;\n";

  @TempDir private Path folder;

  @Test
  void shadowAndSnapshotGiveTheSameFiles() {
    TestProject asked = changed("asked");
    TestProject offline = changed("offline");
    asked.autogenerate("Add phone").requireDone();
    offline.autogenerate("Add phone", "--from-snapshot").requireDone();

    assertThat(written(asked)).hasSize(3).isEqualTo(written(offline));
  }

  @Test
  void rawSqlThatDoesNotSayWhatItDoesIsAskedOfTheShadow() {
    TestProject project = changed("legacy");
    project.limbeck("revision", "-m", "Legacy", "--created", "2026-01-16T10:30Z").requireDone();
    String file = project.newestMigration();
    project.fill(
        "op.execute(\"create table legacy (id int primary key)\", \"drop table legacy\");", "");
    project.entity("Person", PERSON).compile();

    assertThat(project.limbeck("check").exitCode()).isEqualTo(4);
    assertThat(project.limbeck("snapshot").requireDone().out()).contains("Wrote");
    assertThat(project.read("src/main/resources/META-INF/limbeck/schema.json")).contains("legacy");
    assertThat(project.limbeck("snapshot").requireDone().out()).contains("up to date");
    assertThat(project.read(file)).contains("op.execute");
  }

  @Test
  void javaStepsAndSqlWithAStatedEffectNeedNoShadow() {
    TestProject project = changed("stated");
    project.limbeck("revision", "-m", "Stated", "--created", "2026-01-16T10:30Z").requireDone();
    project.fill(
        "op.execute(\"alter table person add phone varchar(255) unique\","
            + " effect -> { effect.addColumn(\"person\", column(\"phone\", varchar(255)));"
            + " effect.addConstraint(\"person\", unique(\"person_phone_key\", \"phone\")); });",
        "op.dropColumn(\"person\", \"phone\");");
    String newest = project.newestMigration();
    project.write(
        newest,
        project
            .read(newest)
            .replaceFirst(
                "import ",
                "import static dev.limbeck.Types.*;\nimport static dev.limbeck.Definitions.*;\nimport "));
    project.compile().limbeck("snapshot").requireDone();

    assertThat(project.limbeck("check").requireDone().out()).contains(" agree: 1 table");
  }

  /** A project with one migration whose entity has a new field. */
  private TestProject changed(String name) {
    TestProject project = TestProject.in(folder.resolve(name)).entity("Person", PERSON).compile();
    project.autogenerate("First").requireDone();
    return project.entity("Person", WITH_PHONE).compile();
  }

  private static Map<String, String> written(TestProject project) {
    Map<String, String> files = new TreeMap<>();
    project.files("src").stream()
        .filter(file -> !file.contains("/app/"))
        .forEach(file -> files.put(file, project.read(file)));
    return files;
  }
}
