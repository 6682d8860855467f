package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {

  private final Project project;

  MessagesTest(@TempDir Path folder) {
    project = new Project(folder);
  }

  @Test
  void aValueThatIsNoneOfTheChoicesIsAnErrorWithTheChoices() {
    Compiled compiled = project.source(entity("User")).with("-Alimbeck.naming=snake").compile();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [limbeck-301] -Alimbeck.naming=snake is none of the choices; write one of jpa,"
                + " spring.");
  }

  @Test
  void aReleaseOfHibernateThatIsNotKnownIsAnErrorWithTheReleases() {
    Compiled compiled = project.source(entity("User")).with("-Alimbeck.hibernate=5.6").compile();

    assertThat(compiled.messages())
        .containsExactly(
            "ERROR [limbeck-301] -Alimbeck.hibernate=5.6 is none of the choices; write one of 6.6,"
                + " 7.0, 7.1, 7.2, 7.3, 7.4.");
  }

  @Test
  void anOptionThatDoesNotExistIsAnError() {
    Compiled compiled = project.source(entity("User")).with("-Alimbeck.nameing=jpa").compile();

    assertThat(compiled.messages())
        .singleElement()
        .asString()
        .startsWith(
            "ERROR [limbeck-301] -Alimbeck.nameing is no option of Limbeck; the options are")
        .contains("limbeck.naming");
  }

  @Test
  void anEntityOfJavaxPersistenceIsAnErrorAtTheClass() {
    project
        .source("package javax.persistence;\n\npublic @interface Entity {}\n")
        .source(
            entity("User")
                .replace("jakarta.persistence.*", "javax.persistence.*")
                .replace("@Id", ""));

    Compiled compiled = project.compile();

    assertThat(compiled.messages())
        .containsExactly(
            "ERROR User.java:6 [limbeck-309] org.acme.User: is mapped with javax.persistence, and"
                + " Limbeck reads jakarta.persistence; import jakarta.persistence instead, and use"
                + " Hibernate 6.6 or newer.");
    assertThat(project.written()).isEmpty();
  }

  @Test
  void springBootWithoutANamingIsNoticed() {
    project
        .source(
            """
            package org.springframework.boot.autoconfigure;

            public class SpringBootApplication {}
            """)
        .source(entity("User"));

    assertThat(project.compile().messages())
        .containsExactly(
            "NOTE [limbeck-308] Spring Boot is on the class path, and names tables and columns in"
                + " snake case, but Limbeck follows Hibernate 7.4 with the physical naming standard"
                + " and the implicit naming jpa; add -Alimbeck.naming=spring to do as it does, or"
                + " -Alimbeck.naming=jpa to leave names as they are.");
    assertThat(project.with("-Alimbeck.naming=jpa").compile().messages()).isEmpty();
  }

  @Test
  void aClassFileThatIsMissingIsAnErrorThatNamesIt() {
    project
        .source("package org.acme;\n\npublic class Ground {}\n")
        .source("package org.acme;\n\npublic class Base extends Ground {\n  String note;\n}\n")
        .source(entity("User").replace("class User", "class User extends Base"));
    assertThat(project.compile().succeeded()).isTrue();
    project.remove("org.acme.Ground");

    Compiled compiled = project.compile("org.acme.User");

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.all()).anyMatch(it -> it.contains("org.acme.Ground"));
    assertThat(compiled.all()).noneMatch(it -> it.contains("limbeck-302"));
  }

  @Test
  void classesThatDoNotCompileAreNoFaultOfLimbecks() {
    project
        .source("package org.acme;\n\npublic class Broken extends Missing<Broken> {\n  int x\n}\n")
        .source(entity("User", "@Column(length = \"x\") String name;", "@Missing int age;"));

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.all()).noneMatch(it -> it.contains("limbeck-302"));
  }

  @Test
  void anUnexpectedExceptionIsOneErrorThatAsksForAReport() {
    Message message = UnexpectedProblem.message(new IllegalStateException("no such thing"));

    assertThat(message.toString())
        .startsWith(
            "[limbeck-302] Limbeck failed while it read the classes, which is a fault of Limbeck's;"
                + " please report it with this text: java.lang.IllegalStateException: no such thing")
        .contains("\n    at dev.limbeck.processor.MessagesTest.");
  }
}
