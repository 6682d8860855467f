package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static dev.limbeck.processor.Sources.migration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

  private static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";

  private final Project project;

  CoverageTest(@TempDir Path folder) {
    project = new Project(folder);
    project.with("-Alimbeck.snapshot=" + project.path(SNAPSHOT));
  }

  @Test
  void aChangeThatNoMigrationCoversIsAWarning() {
    project
        .source(entity("Invoice"))
        .source(migration("R1_Nothing", "id = \"a1\""))
        .write(SNAPSHOT, new SchemaDocument(Map.of("head", "a1"), Schema.EMPTY).json());

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages())
        .containsExactly(
            "WARNING Invoice.java:6 [limbeck-333] Invoice: no migration makes this yet: create"
                + " table invoice; write it with limbeck revision --autogenerate, or javac"
                + " -Alimbeck.revision=\"...\".");
  }

  @Test
  void aChangeIsAnErrorWhereThatIsAskedForAndTheModelIsWrittenAllTheSame() {
    project
        .source(entity("Invoice"))
        .with("-Alimbeck.pending=error")
        .write(SNAPSHOT, new SchemaDocument(Map.of(), Schema.EMPTY).json());

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith("ERROR Invoice.java:6 [limbeck-333]");
    assertThat(project.written()).containsKey("model.json");
  }

  @Test
  void whatIsSuppressedIsNoErrorEither() {
    project
        .source(entity("Invoice").replace("@Entity", "@Entity\n@SuppressWarnings(\"limbeck-333\")"))
        .with("-Alimbeck.pending=error")
        .write(SNAPSHOT, new SchemaDocument(Map.of(), Schema.EMPTY).json());

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isTrue();
    assertThat(compiled.messages()).isEmpty();
  }

  @Test
  void nothingIsComparedWhereThatIsSwitchedOff() {
    project
        .source(entity("Invoice"))
        .with("-Alimbeck.pending=off")
        .write(SNAPSHOT, new SchemaDocument(Map.of("head", "b2"), Schema.EMPTY).json());

    assertThat(project.compile().all()).isEmpty();
  }

  @Test
  void aColumnOfAClassThatIsNotCompiledAgainIsSaidWithoutItsPlace() {
    project.source(entity("Invoice", "String number;")).source(entity("Customer", "String name;"));
    project.with("-Alimbeck.pending=off").compile();
    project
        .with("-Alimbeck.pending=warn")
        .write(SNAPSHOT, new SchemaDocument(Map.of(), Schema.EMPTY).json());

    assertThat(project.compile("org.acme.Customer").messages())
        .containsExactlyInAnyOrder(
            "WARNING Customer.java:6 [limbeck-333] Customer: no migration makes this yet: create"
                + " table customer; write it with limbeck revision --autogenerate, or javac"
                + " -Alimbeck.revision=\"...\".",
            "WARNING [limbeck-333] no migration makes this yet: create table invoice; write it with"
                + " limbeck revision --autogenerate, or javac -Alimbeck.revision=\"...\".");
  }

  @Test
  void whatTheMigrationsCoverIsNotSpokenOf() {
    project.source(entity("Invoice", "@Column(unique = true) String number;"));
    project.javac(
        List.of(
            "-proc:only",
            "-s",
            project.sources().toString(),
            "-Alimbeck.snapshot=" + project.path(SNAPSHOT),
            "-Alimbeck.revision=Add invoices"),
        project.allSources());

    assertThat(project.compile().all()).isEmpty();
  }

  @Test
  void aSnapshotOfAnotherRevisionIsAWarning() {
    project
        .source(entity("Invoice"))
        .source(migration("R1_Nothing", "id = \"a1\""))
        .write(SNAPSHOT, new SchemaDocument(Map.of("head", "b2"), Schema.EMPTY).json());

    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("WARNING [limbeck-325]")
        .endsWith(
            "stands for revision b2, and the newest migration is a1; run limbeck snapshot to bring"
                + " it up to date.");
  }

  @Test
  void classesThatAreNoneOfLimbecksAreNotComparedWithTheSnapshot() {
    project
        .source("package shop; public class InvoiceTest {}")
        .write(SNAPSHOT, new SchemaDocument(Map.of("head", "b2"), Schema.EMPTY).json());

    assertThat(project.compile().all()).isEmpty();
  }

  @Test
  void entitiesOfAJarThatNoMigrationCoversAreAWarning(@TempDir Path library) {
    project
        .on(Library.jar(library))
        .with("-Alimbeck.include=com.acme.Branch")
        .source(migration("R1_Nothing", "id = \"a1\""))
        .write(SNAPSHOT, new SchemaDocument(Map.of("head", "a1"), Schema.EMPTY).json());

    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("WARNING [limbeck-333] no migration makes this yet: create table branch;");
  }

  @Test
  void testClassesThatAreCompiledWithTheSameOptionsAreNotCompared(@TempDir Path library) {
    project
        .on(Library.jar(library))
        .with("-Alimbeck.include=com.acme.Branch")
        .source("package shop; public class InvoiceTest {}")
        .write(SNAPSHOT, new SchemaDocument(Map.of("head", "b2"), Schema.EMPTY).json());

    assertThat(project.compile().all()).isEmpty();
  }
}
