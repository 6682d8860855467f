package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.migration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.revision.RevisionIndex;
import dev.limbeck.revision.RevisionInfo;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {

  private static final String INDEX = "target/classes/" + RevisionIndex.PATH;

  private final Project project;

  RevisionsTest(@TempDir Path folder) {
    project = new Project(folder);
  }

  @Test
  void aCompileWritesTheIndexOfTheMigrations() {
    project
        .source(migration("R1_Users", "id = \"a1\", message = \"Users\", labels = \"main\""))
        .source(migration("R2_Orders", "id = \"b2\", revises = \"a1\", dependsOn = \"a1\""));

    succeed(project.compile());

    assertThat(index())
        .containsExactly(
            new RevisionInfo(
                "a1",
                List.of(),
                List.of(),
                List.of("main"),
                "Users",
                "org.acme.migrations.R1_Users"),
            new RevisionInfo(
                "b2",
                List.of("a1"),
                List.of("a1"),
                List.of(),
                "",
                "org.acme.migrations.R2_Orders"));
    assertThat(project.written()).containsOnlyKeys("revisions");
  }

  @Test
  void compilingOneMigrationKeepsTheOthers() {
    project
        .source(migration("R1_Users", "id = \"a1\""))
        .source(migration("R2_Orders", "id = \"b2\", revises = \"a1\""));
    succeed(project.compile());
    project.source(migration("R2_Orders", "id = \"b2\", revises = \"a1\", message = \"Orders\""));

    succeed(project.compile("org.acme.migrations.R2_Orders"));

    assertThat(index()).extracting(RevisionInfo::message).containsExactly("", "Orders");
  }

  @Test
  void theIndexIsEmptyOnceTheLastMigrationIsGone() {
    project.source(migration("R1_Users", "id = \"a1\"")).source(Sources.plain("Other"));
    succeed(project.compile());

    succeed(project.remove("org.acme.migrations.R1_Users").compile());

    assertThat(index()).isEmpty();
  }

  @Test
  void aDamagedIndexIsWrittenAnew() {
    project.source(migration("R1_Users", "id = \"a1\"")).write(INDEX, "{");

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("NOTE [limbeck-314] The index of migrations is written anew");
    assertThat(index()).hasSize(1);
  }

  @Test
  void aMigrationInsideAnotherClassIsIndexedByItsBinaryName() {
    project.source(
        """
        package org.acme;

        import dev.limbeck.*;

        public class Outer {
          @Revision(id = "a1")
          public static class Inner implements Migration {
            @Override
            public void upgrade(Operations op) {}
          }
        }
        """);
    succeed(project.compile());
    assertThat(index()).extracting(RevisionInfo::className).containsExactly("org.acme.Outer$Inner");

    project.source(migration("R2_Orders", "id = \"b2\", revises = \"a1\""));
    succeed(project.compile("org.acme.migrations.R2_Orders"));

    assertThat(index()).extracting(RevisionInfo::id).containsExactly("a1", "b2");
  }

  @Test
  void twoMigrationsOfOneIdAreAnErrorAtTheSecond() {
    project
        .source(migration("R1_Users", "id = \"a1\""))
        .source(migration("R2_Orders", "message = \"Orders\",\n  id = \"a1\""));

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR R2_Orders.java:6 [limbeck-201] Revision id a1 is that of"
                + " org.acme.migrations.R1_Users and of org.acme.migrations.R2_Orders; give one of"
                + " them another id.");
    assertThat(project.written()).isEmpty();
  }

  @Test
  void anUnknownParentIsAnErrorWhereItIsNamed() {
    project.source(migration("R2_Orders", "id = \"b2\",\n\n  revises = \"a1\""));

    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("ERROR R2_Orders.java:7 [limbeck-202]");
  }

  @Test
  void aCircleIsAnErrorAtEachOfItsMigrations() {
    project
        .source(migration("R1_Users", "id = \"a1\", revises = \"b2\""))
        .source(migration("R2_Orders", "id = \"b2\", revises = \"a1\""));

    List<String> messages = project.compile().messages();

    assertThat(messages).hasSize(2).allMatch(it -> it.contains("[limbeck-203]"));
    assertThat(messages.get(0)).startsWith("ERROR R1_Users.java:5");
    assertThat(messages.get(1)).startsWith("ERROR R2_Orders.java:5");
  }

  @Test
  void severalHeadsAreAWarningThatCanBeSuppressed() {
    String second = migration("R2_Orders", "id = \"b2\"");
    project.source(migration("R1_Users", "id = \"a1\"")).source(second);

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages())
        .containsExactly(
            "WARNING R2_Orders.java:5 [limbeck-204] There are 2 heads: a1, b2; let one revise the"
                + " other, or write a revision that revises both.");
    project.source(second.replace("@Revision", "@SuppressWarnings(\"limbeck-204\")\n@Revision"));
    assertThat(project.compile().messages()).isEmpty();
  }

  @Test
  void aClassThatIsNoMigrationIsAnError() {
    project.source(
        migration("R1_Users", "id = \"a1\"")
            .replace(" implements Migration", "")
            .replace("@Override", ""));

    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR R1_Users.java:5 [limbeck-311] org.acme.migrations.R1_Users: has @Revision but is"
                + " no migration; let it implement dev.limbeck.Migration.");
  }

  @Test
  void anAbstractMigrationIsAnError() {
    project.source(migration("R1_Users", "id = \"a1\"").replace("final class", "abstract class"));

    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR R1_Users.java:5 [limbeck-312] org.acme.migrations.R1_Users: cannot be run by"
                + " Limbeck; make it a public class that is neither abstract nor an inner one.");
  }

  @Test
  void aMigrationWithoutAConstructorForLimbeckIsAnError() {
    project.source(
        migration("R1_Users", "id = \"a1\"")
            .replaceFirst("Migration \\{", "Migration {\n  public R1_Users(int size) {}\n"));

    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR R1_Users.java:5 [limbeck-313] org.acme.migrations.R1_Users: cannot be made; give"
                + " it a public constructor without parameters.");
  }

  @Test
  void anIdThatTheCommandLineCannotTakeIsAnErrorAtTheId() {
    project.source(migration("R1_Users", "message = \"Users\",\n  id = \"a 1\""));

    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("ERROR R1_Users.java:6 [limbeck-205]");
  }

  private List<RevisionInfo> index() {
    return RevisionIndex.parse(project.read(INDEX), INDEX);
  }

  private static void succeed(Compiled compiled) {
    assertThat(compiled.all()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
  }
}
