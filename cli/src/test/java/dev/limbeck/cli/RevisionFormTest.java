package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a project names and heads its migrations, and what it does with them when written. */
class RevisionFormTest {

  private static final String FOLDER = "src/main/java/migrations/";

  private TestProject project;

  @BeforeEach
  void project(@TempDir Path folder) {
    project = TestProject.in(folder);
    project.entity("Person", "@Id Long id;\n").compile();
  }

  private TestProject.Run revision() {
    return project.limbeck("revision", "-m", "Add users", "--created", "2026-01-15T10:30Z");
  }

  @Test
  void namesFollowThePattern() {
    project.write("limbeck.properties", "class-name=V{date}_{id}__{slug}\n");

    String id = revision().requireDone().out().replaceAll("(?s)Revision (\\w+),.*", "$1");

    String name = "V20260115_" + id + "__AddUsers";
    assertThat(project.read(FOLDER + name + ".java"))
        .contains("public final class " + name + " implements Migration {");
    assertThat(project.compile().limbeck("show", "head").requireDone().out()).contains(name);
  }

  @Test
  void aPatternThatMakesNoNameOfAClassIsRefused() {
    project.write("limbeck.properties", "class-name={time}-{slug}\n");

    Golden.assertMatches("class-name-pattern", revision());
    assertThat(project.folder().resolve(FOLDER)).doesNotExist();
  }

  @Test
  void theTimeIsThatOfTheZone() {
    project.write("limbeck.properties", "zone=Pacific/Kiritimati\n");
    project.limbeck("revision", "-m", "Add users").requireDone();

    assertThat(project.read(project.newestMigration())).contains(" Pacific/Kiritimati.");

    project.write("limbeck.properties", "zone=Berlin\n");
    Golden.assertMatches("no-zone", project.limbeck("revision", "-m", "Add users"));
  }

  @Test
  void theHeaderStandsOnTop() {
    project.write("limbeck.properties", "header=etc/licence.txt\n");
    project.write("etc/licence.txt", "/*\n * Copyright Example Ltd.\n */\n");
    revision().requireDone();

    assertThat(project.read(project.newestMigration()))
        .startsWith("/*\n * Copyright Example Ltd.\n */\npackage migrations;\n");
    project.compile();
  }

  @Test
  void aHeaderThatIsNoCommentOrIsMissingIsRefused() {
    project.write("limbeck.properties", "header=etc/licence.txt\n");
    Golden.assertMatches("header-missing", revision());
    project.write("etc/licence.txt", "Copyright Example Ltd.\n");
    Golden.assertMatches("header-no-comment", revision());
    project.write("etc/licence.txt", "/* Copyright */ class Evil {} /* Example Ltd. */\n");
    Golden.assertMatches("header-no-comment", revision());
  }

  @Test
  void aProgramIsRunOnWhatWasWritten() {
    project.write("limbeck.properties", "after-write=sh -c 'echo // formatted >> \"$0\"' {file}\n");
    revision().requireDone();

    assertThat(project.read(project.newestMigration())).endsWith("// formatted\n");
  }

  @Test
  void whatAProgramRefusesIsNotWritten() {
    project.write("limbeck.properties", "after-write=sh -c 'echo no semicolon; exit 7'\n");
    Golden.assertMatches("after-write-failed", revision());
    project.write("limbeck.properties", "after-write=no-such-formatter -i\n");
    assertThat(revision().err())
        .startsWith(
            "Refused: The setting after-write runs \"no-such-formatter -i\", which cannot be started,"
                + " and nothing was written");
    assertThat(project.folder().resolve(FOLDER)).isEmptyDirectory();
    assertThat(project.folder().resolve("src/main/resources/META-INF/limbeck/schema.json"))
        .doesNotExist();
  }

  @Test
  void aMigrationIsOpenedInTheEditor() {
    revision().requireDone();
    String file = project.newestMigration();
    Golden.assertMatches("no-editor", project.limbeck("edit"));

    project.with("EDITOR", "sh -c 'echo // edited >> \"$0\"'").limbeck("edit").requireDone();
    assertThat(project.read(file)).endsWith("// edited\n");

    Golden.assertMatches("editor-failed", project.with("VISUAL", "false").limbeck("edit", "head"));
  }
}
