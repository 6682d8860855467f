package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HibernateSettingsTest {

  private final Path folder;
  private final Project project;

  HibernateSettingsTest(@TempDir Path folder) {
    this.folder = folder;
    project = new Project(folder);
    project.source(entity("Invoice"));
  }

  @Test
  void springsPropertiesAreRead() {
    Compiled compiled =
        compile(
            "application.properties",
            """
            spring.jpa.properties.hibernate.default_schema=${SCHEMA:sales}
            spring.jpa.hibernate.naming.physical-strategy=org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy
            spring.jpa.hibernate.namingImplicitStrategy=ignored
            #---
            spring.config.activate.on-profile=test
            spring.jpa.properties.hibernate.default_schema=test
            """);

    assertThat(compiled.all()).isEmpty();
    assertThat(header())
        .containsEntry("schema", "sales")
        .containsEntry("physicalNaming", "snake_case");
  }

  @Test
  void springsYamlIsRead() {
    Compiled compiled =
        compile(
            "application.yml",
            """
            spring:
              jpa:
                hibernate.naming.implicit-strategy: org.hibernate.boot.model.naming.ImplicitNamingStrategyLegacyJpaImpl
                properties:
                  hibernate:
                    globally_quoted_identifiers: true
                    "[default_schema]": sales
            ---
            spring.config.activate.on-profile: test
            spring.jpa.properties.hibernate.default_schema: test
            """);

    assertThat(compiled.all()).isEmpty();
    assertThat(header())
        .containsEntry("implicitNaming", "legacy-jpa")
        .containsEntry("globallyQuotedIdentifiers", "true")
        .containsEntry("schema", "sales");
  }

  @Test
  void quarkusPropertiesAreRead() {
    Compiled compiled =
        compile(
            "application.properties",
            """
            quarkus.hibernate-orm.database.default-schema=sales
            quarkus.hibernate-orm.mapping.timezone.default-storage=normalize
            quarkus.hibernate-orm."users".database.default-schema=people
            """);

    assertThat(compiled.all()).isEmpty();
    assertThat(header())
        .containsEntry("schema", "sales")
        .containsEntry("timezoneDefaultStorage", "normalize");
  }

  @Test
  void whatShapesColumnsIsReadAndACharacterSetIsNothingToSay() {
    Compiled compiled =
        compile(
            "hibernate.properties",
            """
            hibernate.column_ordering_strategy=org.hibernate.boot.model.relational.ColumnOrderingStrategyLegacy
            hibernate.mapping.default_list_semantics=LIST
            hibernate.timezone.default_storage=COLUMN
            hibernate.type.prefer_native_enum_types=true
            hibernate.schema_charset=latin1
            """);

    assertThat(compiled.all()).isEmpty();
    assertThat(header())
        .containsEntry("columnOrderingStrategy", "legacy")
        .containsEntry("defaultListSemantics", "list")
        .containsEntry("timezoneDefaultStorage", "column")
        .containsEntry("preferNativeEnumTypes", "true");
  }

  @Test
  void theUnitOfPersistenceXmlIsChosen() {
    project.with("-Alimbeck.unit=second");

    assertThat(compile("persistence.xml", PERSISTENCE).all()).isEmpty();
    assertThat(header()).containsEntry("schema", "two").containsEntry("beanValidation", "off");
  }

  @Test
  void severalUnitsAreAnErrorWithTheirNames() {
    assertThat(compile("persistence.xml", PERSISTENCE).messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-343] -Alimbeck.hibernateProperties: ")
        .endsWith(
            "persistence.xml has several persistence units; choose one of first, second with"
                + " -Alimbeck.unit=first.");
  }

  @Test
  void anXmlWithADoctypeIsRefused() {
    assertThat(
            compile("persistence.xml", "<!DOCTYPE persistence SYSTEM \"x.dtd\"><persistence/>")
                .messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-343]")
        .contains("DOCTYPE");
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    project.with("-Alimbeck.hibernateProperties=" + folder.resolve("none.properties"));

    assertThat(project.compile().messages())
        .singleElement()
        .asString()
        .startsWith("ERROR [limbeck-343]")
        .contains("none.properties cannot be read");
  }

  @Test
  void anOptionWinsOverTheFile() {
    project.with("-Alimbeck.schema=mine");

    assertThat(compile("a.properties", "hibernate.default_schema=${SECRET}\n").all()).isEmpty();
    assertThat(header()).containsEntry("schema", "mine");
  }

  @Test
  void whatIsKnownAtRunTimeOnlyIsAWarning() {
    assertThat(compile("a.properties", "hibernate.default_schema=${SECRET}\n").messages())
        .singleElement()
        .asString()
        .startsWith("WARNING [limbeck-345]")
        .endsWith(
            "a.properties: hibernate.default_schema=${SECRET} is not known before run time; say it"
                + " with -Alimbeck.schema=....");
  }

  @Test
  void whatIsNotFollowedIsAWarning() {
    Compiled compiled =
        compile(
            "a.properties",
            "hibernate.default_catalog=x\nhibernate.type.preferred_uuid_jdbc_type=2009\n");

    assertThat(compiled.messages())
        .hasSize(2)
        .allMatch(it -> it.startsWith("WARNING [limbeck-344]"))
        .anyMatch(it -> it.contains("hibernate.default_catalog=x changes the schema"))
        .anyMatch(it -> it.endsWith("choose another with -Alimbeck.preferredUuidJdbcType."));
  }

  @Test
  void springBootsOwnFileHasSpringBootsDefaults() {
    project.source(
        "package org.springframework.boot.autoconfigure;\n\npublic class SpringBootApplication {}\n");

    assertThat(compile("application.properties", "spring.jpa.open-in-view=false\n").messages())
        .containsExactly(
            "NOTE [limbeck-308] Spring Boot is on the class path: Limbeck follows Hibernate 7.4"
                + " with the physical naming snake_case and the implicit naming spring, as your"
                + " configuration has it.");
  }

  private static final String PERSISTENCE =
      """
      <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
        <persistence-unit name="first">
          <properties><property name="hibernate.default_schema" value="one"/></properties>
        </persistence-unit>
        <persistence-unit name="second">
          <validation-mode>NONE</validation-mode>
          <properties><property name="hibernate.default_schema" value="two"/></properties>
        </persistence-unit>
      </persistence>
      """;

  private Compiled compile(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return project.with("-Alimbeck.hibernateProperties=" + file).compile();
  }

  private Map<String, String> header() {
    return SchemaDocument.parse(
            project.read("target/classes/META-INF/limbeck/model.json"), "model.json")
        .header();
  }
}
