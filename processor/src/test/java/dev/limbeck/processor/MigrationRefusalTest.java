package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static dev.limbeck.processor.Sources.migration;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationRefusalTest {

  private final Project project;
  private final MigrationWriting writing;

  MigrationRefusalTest(@TempDir Path folder) {
    project = new Project(folder);
    writing = new MigrationWriting(project);
  }

  @Test
  void aRenameOfWhatIsNotThereIsRefused() {
    project.source(entity("Invoice"));

    refuses(
        writing.first("-Alimbeck.rename=invoice.client:buyer"),
        "[limbeck-301] -Alimbeck.rename=invoice.client:buyer: the snapshot has no table or column"
            + " invoice.client; name it as it was before.");
  }

  @Test
  void anExistingFileIsNotOverwritten() {
    project.source(entity("Invoice"));
    project.write(MigrationWriting.FIRST, "// mine\n");

    Compiled compiled =
        writing.javac(
            List.of("-s", project.sources().toString()),
            List.of(project.sources().resolve("org/acme/Invoice.java")),
            "Add invoices",
            "2026-01-15T10:30:00Z");

    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith(
            "ERROR [limbeck-323] org/acme/migrations/R202601151030_AddInvoices.java is there"
                + " already, and Limbeck overwrites nothing;");
    assertThat(project.read(MigrationWriting.FIRST)).isEqualTo("// mine\n");
    assertThat(project.has(MigrationWriting.SNAPSHOT)).isFalse();
  }

  @Test
  void withoutAFolderOfSourcesItIsRefused() {
    project.source(entity("Invoice"));

    refuses(
        writing.javac(List.of(), project.allSources(), "Add invoices", "2026-01-15T10:30:00Z"),
        "[limbeck-321] javac has no folder to put the migration into; name the folder of your"
            + " sources with -s src/main/java.");
  }

  @Test
  void aFolderOfTheBuildIsRefused() {
    project.source(entity("Invoice"));
    Path generated = project.path("target/generated-sources/annotations");
    project.write("target/generated-sources/annotations/README", "");

    Compiled compiled =
        writing.javac(
            List.of("-s", generated.toString()),
            project.allSources(),
            "Add invoices",
            "2026-01-15T10:30:00Z");

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-322] javac's -s names " + generated);
    assertThat(project.has(MigrationWriting.SNAPSHOT)).isFalse();
  }

  @Test
  void afterAnErrorNothingIsWritten() {
    project.source(entity("Invoice", "Missing missing;"));

    Compiled compiled = writing.first();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .anyMatch(it -> it.startsWith("NOTE [limbeck-329] No migration is written"));
    assertThat(project.has(MigrationWriting.FIRST)).isFalse();
    assertThat(project.has(MigrationWriting.SNAPSHOT)).isFalse();
  }

  @Test
  void severalHeadsAreRefused() {
    project
        .source(entity("Invoice"))
        .source(migration("R1_One", "id = \"a1\""))
        .source(migration("R2_Two", "id = \"b2\""));

    Compiled compiled = writing.first();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .contains(
            "ERROR [limbeck-324] There are 2 heads (a1, b2), and a migration follows one; let one"
                + " of them revise the other first, or write a revision that revises both.");
    assertThat(project.has(MigrationWriting.SNAPSHOT)).isFalse();
  }

  @Test
  void aStaleSnapshotIsRefused() {
    project.source(entity("Invoice"));
    writing.first();
    project.source(migration("R2_ByHand", "id = \"b2\", revises = \"" + writing.head() + "\""));
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = writing.second();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-325]")
        .endsWith(
            "schema.json stands for revision %s, and the newest migration is b2; run limbeck snapshot to bring it up to date."
                .formatted(writing.head()));
  }

  @Test
  void migrationsThatJavacWasNotGivenAreMissed() {
    project.source(entity("Invoice"));
    writing.first();

    Compiled compiled =
        writing.javac(
            List.of("-s", project.sources().toString()),
            List.of(project.sources().resolve("org/acme/Invoice.java")),
            "Again",
            "2026-01-15T10:30:00Z");

    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .endsWith("and javac was given no migration; give it the sources of your migrations too.");
  }

  @Test
  void withoutEntitiesNothingIsDropped() {
    project.source(entity("Invoice"));
    writing.first();
    project.remove("org.acme.Invoice");

    Compiled compiled = writing.second();

    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [limbeck-326] There is no entity among the classes that javac was given, and the"
                + " migration would drop every table; give javac the sources of your entities, or"
                + " write such a migration by hand.");
    assertThat(project.has(MigrationWriting.SECOND)).isFalse();
  }

  @Test
  void noEntitiesAtAllIsSaid() {
    project.source(Sources.plain("Invoice"));

    refuses(
        writing.first(),
        "[limbeck-326] There is no entity among the classes that javac was given; give it the"
            + " sources of your entities, each annotated with @jakarta.persistence.Entity.");
  }

  @Test
  void aSnapshotIsNeededToCompareWith() {
    project.source(entity("Invoice"));

    Compiled compiled =
        project.javac(
            List.of("-proc:only", "-s", project.sources().toString(), "-Alimbeck.revision=Add"),
            project.allSources());

    refuses(
        compiled,
        "[limbeck-301] -Alimbeck.revision needs the committed snapshot to compare with; add"
            + " -Alimbeck.snapshot=src/main/resources/META-INF/limbeck/schema.json.");
  }

  @Test
  void aSnapshotThatCannotBeWrittenLeavesNoMigration() {
    project.source(entity("Invoice")).write("src/main/resources/META-INF", "a file");

    Compiled compiled = writing.first();

    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-328]")
        .contains("schema.json cannot be");
    assertThat(project.has(MigrationWriting.FIRST)).isFalse();
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    project.source(entity("Invoice"));

    refuses(
        writing.javac(
            List.of("-s", project.sources().toString()),
            project.allSources(),
            "Add invoices",
            "yesterday"),
        "[limbeck-301] -Alimbeck.created=yesterday is no time; write one such as"
            + " 2026-01-15T10:30:00Z.");
  }

  @Test
  void aFormThatIsNoneIsRefused() {
    project.source(entity("Invoice")).write("etc/licence.txt", "package org.acme;\n");
    Path code = project.path("etc/licence.txt");

    refuses(
        writing.first("-Alimbeck.className=V-{slug}"),
        "[limbeck-301] -Alimbeck.className: The pattern \"V-{slug}\" makes \"V-AddInvoices\", which is"
            + " no name of a Java class; a pattern is made of letters, digits, _, {time}, {date},"
            + " {id} and {slug}, and begins with a letter.");
    refuses(
        writing.first("-Alimbeck.zone=Berlin"),
        "[limbeck-301] -Alimbeck.zone=Berlin is no time zone; write one such as Europe/Berlin.");
    refuses(
        writing.first("-Alimbeck.header=none.txt"),
        "[limbeck-301] -Alimbeck.header=none.txt cannot be read: write the file, or take the option"
            + " out.");
    refuses(
        writing.first("-Alimbeck.header=" + code),
        "[limbeck-301] -Alimbeck.header="
            + code
            + ": The header of migrations is no comment of Java: write each line after //, or all"
            + " between /* and */.");
  }

  private void refuses(Compiled compiled, String message) {
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages()).containsExactly("ERROR " + message);
    assertThat(project.has(MigrationWriting.FIRST)).isFalse();
    assertThat(project.has(MigrationWriting.SNAPSHOT)).isFalse();
  }
}
