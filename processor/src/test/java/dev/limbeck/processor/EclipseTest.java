package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Eclipse compiler gives the same model as javac, and the same messages. */
class EclipseTest {

  private static final Path CASES = Path.of("src", "test", "resources", "snapshot");

  private final Path folder;

  EclipseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @TestFactory
  Stream<DynamicTest> itGivesTheSameBytesAsJavac() throws IOException {
    return list(CASES).stream()
        .filter(Files::isDirectory)
        .map(it -> DynamicTest.dynamicTest(String.valueOf(it.getFileName()), () -> verify(it)));
  }

  private void verify(Path given) throws IOException {
    List<Path> sources =
        list(given).stream().filter(file -> file.toString().endsWith(".java")).toList();
    Project one = new Project(folder.resolve(given.getFileName() + "-javac"));
    Project other = new Project(folder.resolve(given.getFileName() + "-eclipse"));

    Compiled javac = one.compile(sources);
    Eclipse.Result eclipse = Eclipse.compile(other, sources);

    assertThat(eclipse.succeeded()).as(eclipse.output()).isEqualTo(javac.succeeded());
    assertThat(eclipse.messages())
        .isEqualTo(
            javac.messages().stream()
                .map(message -> message.substring(message.indexOf("[limbeck-")))
                .sorted()
                .toList());
    assertThat(other.written()).isEqualTo(one.written());
  }

  // The order of columns apart: of a class file, this compiler lists members by name.
  @Test
  void classesOfAJarAreReadAlike() {
    Path jar = Library.jar(folder);
    Project one = withDog(project("javac").on(jar));
    Project other = withDog(project("eclipse").on(jar));

    assertThat(one.compile().succeeded()).isTrue();
    Eclipse.Result result = Eclipse.compile(other, other.allSources());

    assertThat(result.succeeded()).as(result.output()).isTrue();
    assertThat(other.model()).isEqualTo(one.model());
  }

  @Test
  void compilingOneClassKeepsTheOthers() {
    Project project = project("part");
    project
        .source(entity("Customer", "@Column(unique = true) String number;"))
        .source(entity("Invoice", "@ManyToOne Customer customer;", "@Embedded Address address;"))
        .source(
            """
            package org.acme;

            @jakarta.persistence.Embeddable
            public class Address {
              String street;
            }
            """);
    succeed(Eclipse.compile(project, project.allSources()));
    SchemaDocument whole = project.model();

    for (Path source : project.allSources()) {
      succeed(Eclipse.compile(project, List.of(source)));
      assertThat(project.model()).as("after %s alone", source).isEqualTo(whole);
    }
    project.remove("org.acme.Invoice");
    succeed(Eclipse.compile(project, List.of(project.sources().resolve("org/acme/Customer.java"))));
    assertThat(project.tables()).containsExactly("customer");
  }

  // Of a class file this compiler lists LARGE first, which is not to be taken for a change.
  @Test
  void theOrderOfConstantsInClassFilesIsNotComparedWithTheSnapshot() {
    Project project = project("ordinals");
    project
        .source(entity("Shirt", "Size size;"))
        .source("package org.acme;\n\npublic enum Size { SMALL, LARGE }\n");
    assertThat(project.compile().succeeded()).isTrue();
    project.write("schema.json", snapshot(project.model()));
    project.with("-Alimbeck.snapshot=" + project.path("schema.json"));
    Path shirt = project.sources().resolve("org/acme/Shirt.java");

    assertThat(Eclipse.compile(project, List.of(shirt)).output()).doesNotContain("[limbeck-337]");
    project.source("package org.acme;\n\npublic enum Size { LARGE, SMALL }\n");
    assertThat(Eclipse.compile(project, project.allSources()).output()).contains("[limbeck-337]");
  }

  private static String snapshot(SchemaDocument model) {
    assertThat(model.ordinals()).hasSize(1);
    Schema schema = Change.between(Schema.EMPTY, model.schema(), Hints.NONE, List.of()).after();
    return new SchemaDocument(Map.of(), schema, model.ordinals()).json();
  }

  private static Project withDog(Project project) {
    return project
        .source(entity("Invoice", "@ManyToOne com.acme.Branch branch;"))
        .source(
            """
            package org.acme;

            @jakarta.persistence.Entity
            public class Dog extends com.acme.Animal {
              com.acme.money.Money price;
            }
            """)
        .with("-Alimbeck.include=com.acme.*");
  }

  private static void succeed(Eclipse.Result result) {
    assertThat(result.messages()).isEmpty();
    assertThat(result.succeeded()).as(result.output()).isTrue();
  }

  private Project project(String name) {
    return new Project(folder.resolve(name));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
