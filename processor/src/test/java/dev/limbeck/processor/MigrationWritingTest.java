package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationWritingTest {

  private static final String SIZES = "package org.acme;\n\npublic enum Size { %s }\n";

  private final Project project;
  private final MigrationWriting writing;

  MigrationWritingTest(@TempDir Path folder) {
    project = new Project(folder);
    writing = new MigrationWriting(project);
  }

  @Test
  void theFirstMigrationCreatesEverythingAndTheSnapshotFollows() {
    project.source(entity("Invoice"));

    Compiled compiled = writing.first();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("NOTE [limbeck-331] Wrote org/acme/migrations/R202601151030_AddInvoices.java:")
        .endsWith("Review it, then compile it.");
    assertThat(project.read(MigrationWriting.FIRST))
        .contains("op.createTable(\"invoice\"", "package org.acme.migrations;");
    assertThat(writing.snapshot().header()).containsOnlyKeys("head");
    assertThat(project.read(MigrationWriting.FIRST)).contains("id = \"" + writing.head() + "\"");
    assertThat(project.contents(project.path("src")))
        .containsOnlyKeys(
            "main/java/org/acme/Invoice.java",
            MigrationWriting.FIRST.substring("src/".length()),
            MigrationWriting.SNAPSHOT.substring("src/".length()));
  }

  @Test
  void constantsThatWereMovedAloneAreAnErrorAtTheAttribute() {
    project.source(entity("Invoice", "Size size;")).source(SIZES.formatted("SMALL, LARGE"));
    writing.first();
    project.source(SIZES.formatted("LARGE, SMALL"));

    Compiled compiled = writing.second();

    assertThat(compiled.places())
        .anySatisfy(
            it ->
                assertThat(it)
                    .startsWith("ERROR Invoice.java:9:8 [limbeck-337] Invoice.size: ")
                    .contains("op.execute(\"update invoice set size = ")
                    .endsWith(
                        "No migration is written, as the schema stays: limbeck revision -m \"...\""
                            + " writes an empty one for such a statement, and takes note of the"
                            + " order."));
    assertThat(project.contents(project.sources())).hasSize(3);
  }

  @Test
  void aConstantThatWasRenamedAloneIsAWarningAtTheAttribute() {
    project.source(entity("Invoice", "Size size;")).source(SIZES.formatted("SMALL, LARGE"));
    writing.first();
    project.source(SIZES.formatted("SMALL, BIG"));

    assertThat(writing.second().places())
        .anyMatch(it -> it.startsWith("WARNING Invoice.java:9:8 [limbeck-339] Invoice.size: "))
        .noneMatch(it -> it.startsWith("ERROR"));
  }

  @Test
  void theMigrationCompilesAndGivesWhatTheSnapshotSays() {
    project.source(entity("Invoice"));
    writing.first();

    Compiled compiled = project.compile();

    assertThat(compiled.all()).isEmpty();
    assertThat(project.read("target/classes/META-INF/limbeck/revisions")).contains(writing.head());
  }

  @Test
  void nothingChangedMeansNothingWritten() {
    project.source(entity("Invoice"));
    writing.first();
    SortedMap<String, String> before = project.contents(project.path("src"));

    Compiled compiled = writing.second();

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
    writing.first();
    String firstId = writing.head();
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = writing.second();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(project.read(MigrationWriting.SECOND))
        .contains("revises = \"" + firstId + "\"", "op.addColumn(\"invoice\", ", "op.dropColumn(");
    assertThat(writing.head()).isNotEqualTo(firstId);
  }

  @Test
  void aRenameThatMightBeMeantIsSaidAloudAndInTheSource() {
    project.source(entity("Invoice", "String client;"));
    writing.first();
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = writing.second();

    assertThat(compiled.messages().get(0))
        .startsWith(
            "WARNING [limbeck-327] Column invoice.client is dropped with its values while"
                + " invoice.buyer of the same type, varchar(255), is added.")
        .endsWith(" Or give javac -Alimbeck.rename=invoice.client:buyer.");
    assertThat(project.read(MigrationWriting.SECOND).replaceAll("\\s+\\* ", " "))
        .contains("<p>Column invoice.client is dropped with its values");
  }

  @Test
  void aRenameThatIsAskedForIsOne() {
    project.source(entity("Invoice", "String client;"));
    writing.first();
    project.source(entity("Invoice", "String buyer;"));

    Compiled compiled = writing.second("-Alimbeck.rename=invoice.client:buyer");

    assertThat(compiled.messages()).singleElement().asString().startsWith("NOTE [limbeck-331]");
    assertThat(project.read(MigrationWriting.SECOND))
        .contains("op.renameColumn(\"invoice\", \"client\", \"buyer\")")
        .contains("op.renameColumn(\"invoice\", \"buyer\", \"client\")")
        .doesNotContain("dropColumn");
  }

  @Test
  void aRenameThatTheEntityAsksForIsOne() {
    project.source(entity("Invoice", "String client;"));
    writing.first();
    project.source(entity("Invoice", "@dev.limbeck.mapping.RenamedFrom(\"client\") String buyer;"));

    Compiled compiled = writing.second();

    assertThat(compiled.messages()).singleElement().asString().startsWith("NOTE [limbeck-331]");
    assertThat(project.read(MigrationWriting.SECOND))
        .contains("op.renameColumn(\"invoice\", \"client\", \"buyer\")")
        .contains("op.renameColumn(\"invoice\", \"buyer\", \"client\")")
        .doesNotContain("dropColumn");
    assertThat(project.read(MigrationWriting.SNAPSHOT)).contains("buyer").doesNotContain("from");
  }

  @Test
  void aRenameThatWasDoneIsSilent() {
    project.source(entity("Invoice", "String buyer;"));
    writing.first();
    project.source(entity("Invoice", "@dev.limbeck.mapping.RenamedFrom(\"client\") String buyer;"));

    assertThat(writing.second().messages())
        .singleElement()
        .asString()
        .startsWith("NOTE [limbeck-330]");
  }

  @Test
  void anOldNameBesideTheNewOneIsAnError() {
    project.source(entity("Invoice", "String client;", "String buyer;"));
    writing.first();
    project.source(entity("Invoice", "@dev.limbeck.mapping.RenamedFrom(\"client\") String buyer;"));

    assertThat(writing.second().messages())
        .singleElement()
        .asString()
        .startsWith(
            "ERROR [limbeck-128] Columns invoice.client and invoice.buyer are both there, and"
                + " @RenamedFrom says that the one became the other;");
  }

  @Test
  void aColumnIsFilledBeforeItForbidsNull() {
    project.source(entity("Invoice"));
    writing.first();
    project.source(
        entity(
            "Invoice",
            "@dev.limbeck.mapping.Backfill(\"id * 2\") @Basic(optional = false) int no;"));

    writing.second();

    assertThat(project.read(MigrationWriting.SECOND))
        .containsSubsequence(
            "op.addColumn(\"invoice\", column(\"no\", integer()));",
            "op.backfill(\"invoice\", fill -> fill.set(\"no\", \"id * 2\").where(\"no is null\"));",
            "op.validateConstraint(\"invoice\", \"invoice_no_not_null_check\");",
            "column(\"no\", integer()).notNull()",
            "op.dropColumn(\"invoice\", \"no\");");
  }

  @Test
  void rulesForTablesInUseCanBeLeftOut() {
    project.source(entity("Invoice"));
    writing.first();
    project.source(
        entity(
            "Invoice",
            "@dev.limbeck.mapping.Backfill(\"id * 2\") @Basic(optional = false) int no;"));

    writing.second("-Alimbeck.plain=all");

    assertThat(project.read(MigrationWriting.SECOND))
        .containsSubsequence(
            "op.addColumn(\"invoice\", column(\"no\", integer()));",
            "op.execute(\"update invoice set no = (id * 2) where no is null\");",
            "column(\"no\", integer()).notNull()");
  }

  @Test
  void whatIsSomebodyElsesIsInNoMigration() {
    project.source(entity("Invoice", "String client;"));
    writing.first();
    project.source(entity("Invoice").replace("@Entity", "@Entity\n@dev.limbeck.mapping.Unmanaged"));

    assertThat(writing.second().messages())
        .singleElement()
        .asString()
        .startsWith("NOTE [limbeck-330]");
  }

  @Test
  void thePackageIsTheOneThatIsAskedFor() {
    project.source(entity("Invoice"));

    writing.first("-Alimbeck.package=org.acme.db");

    assertThat(project.has("src/main/java/org/acme/db/R202601151030_AddInvoices.java")).isTrue();
  }

  @Test
  void theProjectSaysHowMigrationsAreNamedAndHeaded() {
    project.source(entity("Invoice")).write("etc/licence.txt", "// Ours.\n");

    Compiled compiled =
        writing.first(
            "-Alimbeck.className=V{date}_{slug}",
            "-Alimbeck.zone=Pacific/Auckland",
            "-Alimbeck.header=" + project.path("etc/licence.txt"));

    assertThat(compiled.succeeded()).isTrue();
    assertThat(project.read("src/main/java/org/acme/migrations/V20260115_AddInvoices.java"))
        .startsWith("// Ours.\npackage org.acme.migrations;\n")
        .contains("created 2026-01-15 23:30 Pacific/Auckland");
  }
}
