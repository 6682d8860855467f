package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.limbeck.Migration;
import dev.limbeck.Requirement;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which users' builds run javac. */
class CompilersTest {

  private static final String LOMBOK = "lombok.launch.AnnotationProcessorHider$AnnotationProcessor";
  private static final String OURS = LimbeckProcessor.class.getName();

  private final Path folder;
  private final Project project;

  CompilersTest(@TempDir Path folder) {
    this.folder = folder;
    project = new Project(folder.resolve("project"));
  }

  @ParameterizedTest
  @ValueSource(ints = {17, 25})
  void gettersOfLomboksAreRead(int version) {
    project
        .source(
            """
            package org.acme;

            import jakarta.persistence.*;
            import lombok.*;

            @Entity
            @Data
            @Builder
            @NoArgsConstructor
            @AllArgsConstructor
            public class Invoice {
              @Id private Long id;
              @Builder.Default private int state = 3;
              @Column(length = 20) private String title;
              private transient String draft;
            }
            """)
        .source(
            """
            package org.acme;

            import jakarta.persistence.*;
            import lombok.*;

            @Entity
            @Access(AccessType.PROPERTY)
            @Getter
            @Setter
            public class Customer {
              @Getter(onMethod_ = @Id) private Long id;
              private String fullName;
              private boolean active;
            }
            """);

    Jdk.Result result = javac(version, LOMBOK + "," + OURS);

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(columns("invoice")).containsExactlyInAnyOrder("id", "state", "title");
    assertThat(columns("customer")).containsExactlyInAnyOrder("id", "fullname", "active");
  }

  @Test
  void aNewerJdkGivesTheSameBytesForAnOlderRelease() {
    project
        .source(
            entity(
                "Invoice",
                "@ManyToOne Customer customer;",
                "@ElementCollection java.util.Set<String> tags;"))
        .source(entity("Customer", "Thread.State state;"));
    Project other = new Project(folder.resolve("other"));

    Jdk.Result result = javac(25, OURS, "--release", "17");

    assertThat(result.exitCode()).as(result.output()).isZero();
    other.compile(project.allSources());
    assertThat(project.written()).isEqualTo(other.written());
  }

  @Test
  void processingAloneWritesTheModel() {
    project.source(entity("Invoice"));

    Compiled compiled =
        project.javac(
            List.of("-proc:only", "-d", project.classes().toString()), project.allSources());

    assertThat(compiled.all()).isEmpty();
    assertThat(project.tables()).containsExactly("invoice");
    assertThat(project.has("target/classes/org/acme/Invoice.class")).isFalse();
  }

  @Test
  void aModuleIsCompiledWithTheProcessorOnTheClassPath() {
    compileModule("-processorpath", System.getProperty("java.class.path"), "-processor", OURS);
  }

  // A jar with everything, as limbeck.jar is: modules beside it would have to be named by it.
  @Test
  void aModuleIsCompiledWithOneJarOnTheProcessorsModulePath() {
    List<Path> parts =
        Stream.of(LimbeckProcessor.class, Migration.class, TypeSpec.class)
            .map(type -> Path.of(place(type)))
            .toList();

    compileModule(
        "--processor-module-path",
        Packed.together(parts, folder.resolve("limbeck.jar")).toString());
  }

  private void compileModule(String... processor) {
    project
        .source(entity("Invoice"))
        .write(
            "src/main/java/module-info.java",
            """
            module org.acme {
              requires jakarta.persistence;
              requires dev.limbeck;
            }
            """);
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-d", project.classes().toString()));
    options.addAll(
        List.of(
            "--module-path", place(Entity.class) + File.pathSeparator + place(Migration.class)));
    options.addAll(List.of(processor));

    Jdk.Result result =
        new Jdk(Path.of(System.getProperty("java.home"))).javac(options, project.allSources());

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(project.tables()).containsExactly("invoice");
  }

  @Test
  void gradleIsToldThatAllClassesAreLookedAtTogether() throws IOException {
    URL file =
        Objects.requireNonNull(
            LimbeckProcessor.class.getResource(
                "/META-INF/gradle/incremental.annotation.processors"));
    try (InputStream in = file.openStream()) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo(OURS + ",aggregating");
    }
  }

  private Jdk.Result javac(int version, String processors, String... more) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-d", project.classes().toString(), "-cp", project.classpath()));
    options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    options.addAll(List.of("-processor", processors));
    options.addAll(List.of(more));
    return new Jdk(Requirement.jdk(version)).javac(options, project.allSources());
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> columns(String table) {
    return project.model().schema().require(QualifiedName.of(table)).columns().stream()
        .map(Column::name)
        .toList();
  }
}
