package dev.limbeck.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Mapped classes of another module, which other modules have in a jar. */
final class Library {

  private static final String HEAD = "package com.acme;\n\nimport jakarta.persistence.*;\n\n";

  private static final List<String> SOURCES =
      List.of(
          """
          @Entity
          public class Customer {
            @Id Long id;
            String number;
            @Lob String notes;
            @Embedded Address address;
          }
          """,
          """
          @Embeddable
          public class Address {
            String street;
            @Column(length = 10) String zip;
          }
          """,
          """
          @Entity
          public class Branch {
            @EmbeddedId BranchId id;
          }
          """,
          """
          @Embeddable
          public class BranchId implements java.io.Serializable {
            String town;
            short number;
          }
          """,
          """
          @Entity
          public class Animal {
            @Id @GeneratedValue Long id;
            String name;
            @ManyToOne Branch home;
          }
          """,
          """
          @Entity
          public class Cat extends Animal {
            int lives;
          }
          """,
          """
          @MappedSuperclass
          public abstract class Base<K, O> {
            @Id K id;
            @ManyToOne(optional = false) O owner;
            @Version int version;
          }
          """,
          """
          @MappedSuperclass
          public abstract class Numbered {
            @Id
            @GeneratedValue(generator = "numbers")
            @SequenceGenerator(name = "numbers", sequenceName = "all_numbers", allocationSize = 1)
            Long id;
          }
          """,
          """
          public class Plain {}
          """);

  private static final List<String> MONEY =
      List.of(
          """
          package com.acme.money;

          public class Money implements java.io.Serializable {}
          """,
          """
          package com.acme.money;

          @jakarta.persistence.Converter(autoApply = true)
          public class Moneys
              implements jakarta.persistence.AttributeConverter<Money, java.math.BigDecimal> {
            public java.math.BigDecimal convertToDatabaseColumn(Money money) {
              return java.math.BigDecimal.ONE;
            }

            public Money convertToEntityAttribute(java.math.BigDecimal number) {
              return new Money();
            }
          }
          """);

  private Library() {}

  /** Writes the classes into a project, as if they were of its own module. */
  static Project into(Project project) {
    SOURCES.forEach(source -> project.source(HEAD + source));
    MONEY.forEach(project::source);
    return project;
  }

  /** A jar of the classes, compiled without Limbeck. */
  static Path jar(Path folder) {
    Project library = into(new Project(folder.resolve("library")));
    Compiled compiled =
        library.javac(
            List.of("-proc:none", "-d", library.classes().toString()), library.allSources());
    assertThat(compiled.all()).isEmpty();
    return library.jar("library.jar");
  }
}
