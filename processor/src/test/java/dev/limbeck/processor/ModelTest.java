package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static dev.limbeck.processor.Sources.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {

  private final Path folder;
  private final Project project;

  ModelTest(@TempDir Path folder) {
    this.folder = folder;
    project = new Project(folder);
  }

  @Test
  void aCompileWritesTheModelAndTheNamesOfTheMappedClasses() {
    project.source(entity("Invoice")).source(entity("Customer"));

    succeed(project.compile());

    assertThat(project.written()).containsOnlyKeys("model.json", "revisions", "classes");
    assertThat(tables()).containsExactlyInAnyOrder("customer", "invoice");
    assertThat(project.written()).containsEntry("classes", "org.acme.Customer\norg.acme.Invoice\n");
  }

  @Test
  void theModelSaysWhoseNamesItFollows() {
    project
        .source(entity("Invoice"))
        .with("-Alimbeck.naming=spring", "-Alimbeck.hibernate=7.1")
        .with("-Alimbeck.constraintNames=hibernate", "-Alimbeck.schema=sales");

    succeed(project.compile());

    assertThat(model().header())
        .containsEntry("naming", "spring")
        .containsEntry("hibernate", "7.1")
        .containsEntry("constraintNames", "hibernate")
        .containsEntry("schema", "sales")
        .containsEntry("entities", "1");
  }

  @Test
  void aModuleWithoutEntitiesHasNoModel() {
    project.source(plain("Invoice"));

    succeed(project.compile());

    assertThat(project.written()).isEmpty();
  }

  @Test
  void theModelIsEmptyOnceTheLastEntityIsGone() {
    project.source(entity("Invoice")).source(plain("Other"));
    succeed(project.compile());

    succeed(project.remove("org.acme.Invoice").compile());

    assertThat(project.written())
        .containsOnlyKeys("model.json", "revisions", "classes")
        .containsEntry("classes", "");
    assertThat(tables()).isEmpty();
    assertThat(model().header()).containsEntry("entities", "0");
  }

  @Test
  void theModelIsEmptyOnceTheLastEntityIsAnEntityNoLonger() {
    project.source(entity("Invoice"));
    succeed(project.compile());

    succeed(project.source(plain("Invoice")).compile());

    assertThat(project.written())
        .containsOnlyKeys("model.json", "revisions", "classes")
        .containsEntry("classes", "");
    assertThat(tables()).isEmpty();
  }

  @Test
  void compilingOneClassKeepsTheOthers() {
    project.source(entity("Invoice")).source(entity("Customer"));
    succeed(project.compile());
    project.source(entity("Invoice").replace("@Entity", "@Entity @Table(name = \"bills\")"));

    succeed(project.compile("org.acme.Invoice"));

    assertThat(tables()).containsExactlyInAnyOrder("bills", "customer");
    assertThat(project.written()).containsEntry("classes", "org.acme.Customer\norg.acme.Invoice\n");
  }

  @Test
  void compilingAnyOneClassGivesTheWholeModelAgain() {
    project
        .source(entity("Customer", "@Column(unique = true) String number;"))
        .source(
            entity(
                "Invoice",
                "@ManyToOne Customer customer;",
                "@Embedded Address address;",
                "Colour colour;"))
        .source(
            """
            package org.acme;

            @jakarta.persistence.Embeddable
            public class Address {
              String street;
            }
            """)
        .source("package org.acme;\n\npublic class Colour {}\n")
        .source(
            """
            package org.acme;

            @jakarta.persistence.Converter(autoApply = true)
            public class Colours implements jakarta.persistence.AttributeConverter<Colour, Integer> {
              public Integer convertToDatabaseColumn(Colour colour) {
                return 1;
              }

              public Colour convertToEntityAttribute(Integer number) {
                return new Colour();
              }
            }
            """);
    succeed(project.compile());
    String whole = project.read("target/classes/META-INF/limbeck/model.json");

    for (String name : List.of("Customer", "Invoice", "Address", "Colour", "Colours")) {
      succeed(project.compile("org.acme." + name));
      assertThat(project.read("target/classes/META-INF/limbeck/model.json"))
          .as("after compiling %s alone", name)
          .isEqualTo(whole);
    }
  }

  @Test
  void aWarningIsNotRepeatedWhenAnotherClassIsCompiled() {
    project.source(entity("Invoice", "@Lob String text;")).source(entity("Customer"));
    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("WARNING Invoice.java:9 [limbeck-111]");

    assertThat(project.compile("org.acme.Customer").messages()).isEmpty();
    assertThat(project.compile("org.acme.Invoice").messages()).hasSize(1);
  }

  @Test
  void compilingOneClassAfterAnotherWasRemovedForgetsThatOne() {
    project.source(entity("Invoice")).source(entity("Customer"));
    succeed(project.compile());

    succeed(project.remove("org.acme.Customer").compile("org.acme.Invoice"));

    assertThat(tables()).containsExactly("invoice");
    assertThat(project.written()).containsEntry("classes", "org.acme.Invoice\n");
  }

  @Test
  void anErrorLeavesTheModelAsItWas() {
    project.source(entity("Invoice"));
    succeed(project.compile());
    String before = project.read("target/classes/META-INF/limbeck/model.json");
    project.source(
        entity("Invoice", "Missing missing;").replace("@Entity", "@Entity @Table(name = \"x\")"));

    Compiled compiled = project.compile();

    assertThat(compiled.succeeded()).isFalse();
    assertThat(compiled.messages())
        .containsExactly(
            "NOTE Invoice.java:6 [limbeck-307] org.acme.Invoice: names a type that cannot be found,"
                + " so no model is written; add what is missing to the class path.");
    assertThat(project.read("target/classes/META-INF/limbeck/model.json")).isEqualTo(before);
  }

  @Test
  void nestedEntitiesAreRead() {
    project.source(
        """
        package org.acme;

        public class Outer {
          @jakarta.persistence.Entity
          public static class Inner {
            @jakarta.persistence.Id Long id;
          }
        }
        """);

    succeed(project.compile());

    assertThat(tables()).containsExactly("outer$inner");
    assertThat(project.written()).containsEntry("classes", "org.acme.Outer.Inner\n");
  }

  @Test
  void withoutAFolderForClassesNothingIsLitteredBesideTheSources() {
    project.source(entity("Invoice"));

    Compiled compiled = project.javac(List.of("-proc:only"), project.allSources());

    assertThat(compiled.messages())
        .containsExactly(
            "NOTE [limbeck-306] No model is written, because javac has no folder for classes; give"
                + " it one with -d.");
    assertThat(project.contents(folder)).containsOnlyKeys("src/main/java/org/acme/Invoice.java");
  }

  private SchemaDocument model() {
    return SchemaDocument.parse(
        project.read("target/classes/META-INF/limbeck/model.json"), "model.json");
  }

  private List<String> tables() {
    return model().schema().tables().stream()
        .map(Table::name)
        .map(it -> it.name())
        .collect(Collectors.toList());
  }

  private static void succeed(Compiled compiled) {
    assertThat(compiled.all()).isEmpty();
    assertThat(compiled.succeeded()).isTrue();
  }
}
