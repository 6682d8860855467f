package dev.limbeck.processor;

import dev.limbeck.schema.SchemaDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets javac write migrations of a project: a first one on one day, a second on the next. */
final class MigrationWriting {

  static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";
  static final String FIRST = "src/main/java/org/acme/migrations/R202601151030_AddInvoices.java";
  static final String SECOND = "src/main/java/org/acme/migrations/R202601161030_NameTheBuyer.java";

  private final Project project;

  MigrationWriting(Project project) {
    this.project = project;
  }

  Compiled first(String... more) {
    return revision("Add invoices", "2026-01-15T10:30:00Z", more);
  }

  Compiled second(String... more) {
    return revision("Name the buyer", "2026-01-16T10:30:00Z", more);
  }

  private Compiled revision(String message, String created, String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-s", project.sources().toString()));
    return javac(options, project.allSources(), message, created);
  }

  Compiled javac(List<String> more, List<Path> files, String message, String created) {
    List<String> options = new ArrayList<>(more);
    options.addAll(
        List.of(
            "-proc:only",
            "-Alimbeck.snapshot=" + project.path(SNAPSHOT),
            "-Alimbeck.revision=" + message,
            "-Alimbeck.created=" + created));
    return project.javac(options, files);
  }

  SchemaDocument snapshot() {
    return SchemaDocument.parse(project.read(SNAPSHOT), SNAPSHOT);
  }

  String head() {
    return snapshot().header().getOrDefault("head", "");
  }
}
