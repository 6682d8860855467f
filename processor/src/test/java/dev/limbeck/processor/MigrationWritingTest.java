package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static dev.limbeck.processor.Sources.migration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.SchemaDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationWritingTest {

  private static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";
  private static final String FIRST =
      "src/main/java/org/acme/migrations/R202601151030_AddInvoices.java";
  private static final String SECOND =
      "src/main/java/org/acme/migrations/R202601161030_NameTheBuyer.java";

  private final Project project;

  MigrationWritingTest(@TempDir Path folder) {
    project = new Project(folder);
  }

  @Test
  void theFirstMigrationCreatesEverythingAndTheSnapshotFollows() {
    project.source(entity("Invoice"));

    Compiled compiled = first();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("NOTE [limbeck-331] Wrote org/acme/migrations/R202601151030_AddInvoices.java:")
        .endsWith("Review it, then compile it.");
    assertThat(project.read(FIRST))
        .contains("op.createTable(\"invoice\"", "package org.acme.migrations;");
    assertThat(snapshot().header()).containsOnlyKeys("head");
    assertThat(project.read(FIRST)).contains("id = \"" + head() + "\"");
    assertThat(project.contents(project.path("src")))
        .containsOnlyKeys(
            "main/java/org/acme/Invoice.java",
            FIRST.substring("src/".length()),
            SNAPSHOT.substring("src/".length()));
  }

  @Test
  void theMigrationCompilesAndGivesWhatTheSnapshotSays() {
    project.source(entity("Invoice"));
    first();

    Compiled compiled = project.compile();

    assertThat(compiled.all()).isEmpty();
    assertThat(project.read("target/classes/META-INF/limbeck/revisions")).contains(head());
  }

  @Test
  void nothingChangedMeansNothingWritten() {
    project.source(entity("Invoice"));
    first();
    SortedMap<String, String> before = project.contents(project.path("src"));

    Compiled compiled = second();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("NOTE [limbeck-330] Nothing has changed: the entities are as")
        .endsWith("says, and no migration is written.");
    assertThat(project.contents(project.path("src"))).isEqualTo(before);
  }

  @Test
  void theNextMigrationFollowsTheHead() {
    project.source(entity("Invoice"));
    first();
    String firstId = head();
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = second();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(project.read(SECOND))
        .contains("revises = \"" + firstId + "\"", "op.addColumn(\"invoice\", ", "op.dropColumn(");
    assertThat(head()).isNotEqualTo(firstId);
  }

  @Test
  void aRenameThatMightBeMeantIsSaidAloudAndInTheSource() {
    project.source(entity("Invoice", "String client;"));
    first();
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = second();

    assertThat(compiled.messages().get(0))
        .startsWith(
            "WARNING [limbeck-327] Column invoice.client is dropped with its values while"
                + " invoice.buyer of the same type, varchar(255), is added.")
        .endsWith("or give javac -Alimbeck.rename=invoice.client:buyer.");
    assertThat(project.read(SECOND).replaceAll("\\s+\\* ", " "))
        .contains("<p>Column invoice.client is dropped with its values");
  }

  @Test
  void aRenameThatIsAskedForIsOne() {
    project.source(entity("Invoice", "String client;"));
    first();
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = second("-Alimbeck.rename=invoice.client:buyer");

    assertThat(compiled.messages()).singleElement().asString().startsWith("NOTE [limbeck-331]");
    assertThat(project.read(SECOND))
        .contains("op.renameColumn(\"invoice\", \"client\", \"buyer\")")
        .contains("op.renameColumn(\"invoice\", \"buyer\", \"client\")")
        .doesNotContain("dropColumn");
  }

  @Test
  void aRenameOfWhatIsNotThereIsRefused() {
    project.source(entity("Invoice"));

    refuses(
        first("-Alimbeck.rename=invoice.client:buyer"),
        "[limbeck-301] -Alimbeck.rename=invoice.client:buyer: the snapshot has no table or column"
            + " invoice.client; name it as it was before.");
  }

  @Test
  void thePackageIsTheOneThatIsAskedFor() {
    project.source(entity("Invoice"));

    first("-Alimbeck.package=org.acme.db");

    assertThat(project.has("src/main/java/org/acme/db/R202601151030_AddInvoices.java")).isTrue();
  }

  @Test
  void anExistingFileIsNotOverwritten() {
    project.source(entity("Invoice"));
    project.write(FIRST, "// mine\n");

    Compiled compiled =
        javac(
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
    assertThat(project.read(FIRST)).isEqualTo("// mine\n");
    assertThat(project.has(SNAPSHOT)).isFalse();
  }

  @Test
  void withoutAFolderOfSourcesItIsRefused() {
    project.source(entity("Invoice"));

    refuses(
        javac(List.of(), project.allSources(), "Add invoices", "2026-01-15T10:30:00Z"),
        "[limbeck-321] javac has no folder to put the migration into; name the folder of your"
            + " sources with -s src/main/java.");
  }

  @Test
  void aFolderOfTheBuildIsRefused() {
    project.source(entity("Invoice"));
    Path generated = project.path("target/generated-sources/annotations");
    project.write("target/generated-sources/annotations/README", "");

    Compiled compiled =
        javac(
            List.of("-s", generated.toString()),
            project.allSources(),
            "Add invoices",
            "2026-01-15T10:30:00Z");

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-322] javac's -s names " + generated);
    assertThat(project.has(SNAPSHOT)).isFalse();
  }

  @Test
  void afterAnErrorNothingIsWritten() {
    project.source(entity("Invoice", "Missing missing;"));

    Compiled compiled = first();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .anyMatch(it -> it.startsWith("NOTE [limbeck-329] No migration is written"));
    assertThat(project.has(FIRST)).isFalse();
    assertThat(project.has(SNAPSHOT)).isFalse();
  }

  @Test
  void severalHeadsAreRefused() {
    project
        .source(entity("Invoice"))
        .source(migration("R1_One", "id = \"a1\""))
        .source(migration("R2_Two", "id = \"b2\""));

    Compiled compiled = first();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .contains(
            "ERROR [limbeck-324] There are 2 heads (a1, b2), and a migration follows one; let one"
                + " of them revise the other first, or write a revision that revises both.");
    assertThat(project.has(SNAPSHOT)).isFalse();
  }

  @Test
  void aStaleSnapshotIsRefused() {
    project.source(entity("Invoice"));
    first();
    project.source(migration("R2_ByHand", "id = \"b2\", revises = \"" + head() + "\""));
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = second();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-325]")
        .endsWith(
            "schema.json stands for revision %s, and the newest migration is b2; run limbeck snapshot to bring it up to date."
                .formatted(head()));
  }

  @Test
  void migrationsThatJavacWasNotGivenAreMissed() {
    project.source(entity("Invoice"));
    first();

    Compiled compiled =
        javac(
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
    first();
    project.remove("org.acme.Invoice");

    Compiled compiled = second();

    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [limbeck-326] There is no entity among the classes that javac was given, and the"
                + " migration would drop every table; give javac the sources of your entities, or"
                + " write such a migration by hand.");
    assertThat(project.has(SECOND)).isFalse();
  }

  @Test
  void noEntitiesAtAllIsSaid() {
    project.source(Sources.plain("Invoice"));

    refuses(
        first(),
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

    Compiled compiled = first();

    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-328]")
        .contains("schema.json cannot be");
    assertThat(project.has(FIRST)).isFalse();
  }

  @Test
  void aTimeThatIsNoneIsRefused() {
    project.source(entity("Invoice"));

    refuses(
        javac(
            List.of("-s", project.sources().toString()),
            project.allSources(),
            "Add invoices",
            "yesterday"),
        "[limbeck-301] -Alimbeck.created=yesterday is no time; write one such as"
            + " 2026-01-15T10:30:00Z.");
  }

  private Compiled first(String... more) {
    return revision("Add invoices", "2026-01-15T10:30:00Z", more);
  }

  private Compiled second(String... more) {
    return revision("Name the buyer", "2026-01-16T10:30:00Z", more);
  }

  private Compiled revision(String message, String created, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-s", project.sources().toString()));
    return javac(options, project.allSources(), message, created);
  }

  private Compiled javac(List<String> more, List<Path> files, String message, String created) {
    List<String> options = new ArrayList<>(more);
    options.addAll(
        List.of(
            "-proc:only",
            "-Alimbeck.snapshot=" + project.path(SNAPSHOT),
            "-Alimbeck.revision=" + message,
            "-Alimbeck.created=" + created));
    return project.javac(options, files);
  }

  private void refuses(Compiled compiled, String message) {
    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages()).containsExactly("ERROR " + message);
    assertThat(project.has(FIRST)).isFalse();
    assertThat(project.has(SNAPSHOT)).isFalse();
  }

  private SchemaDocument snapshot() {
    return SchemaDocument.parse(project.read(SNAPSHOT), SNAPSHOT);
  }

  private String head() {
    return snapshot().header().getOrDefault("head", "");
  }
}
