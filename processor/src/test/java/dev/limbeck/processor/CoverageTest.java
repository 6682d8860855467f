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
        .singleElement()
        .asString()
        .startsWith(
            "WARNING [limbeck-332] The entities have changes that no migration covers: create table"
                + " invoice")
        .endsWith(
            "Write it with limbeck revision --autogenerate, or with javac and"
                + " -Alimbeck.revision=\"...\".");
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
        .startsWith(
            "WARNING [limbeck-332] The entities have changes that no migration covers: create table"
                + " branch");
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
