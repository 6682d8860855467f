package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaDocument;
import dev.limbeck.schema.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities that the compiler finds on the class path. */
class OutsideTest {

  @TempDir private static Path shared;
  private static Path jar = Path.of("");

  private final Path folder;
  private final Project project;

  OutsideTest(@TempDir Path folder) {
    this.folder = folder;
    project = new Project(folder.resolve("orders")).on(jar);
  }

  @BeforeAll
  static void packTheLibrary() {
    jar = Library.jar(shared);
  }

  @Test
  void anEntityOfAJarCountsOnceItIsIncluded() {
    project.source(entity("Invoice")).with("-Alimbeck.include=com.acme.Customer");

    assertThat(project.compile().messages())
        .containsExactly(
            "NOTE [limbeck-111] Customer.notes: @Lob keeps a number here and the value in a"
                + " large object elsewhere; for text or bytes in the row itself leave it out and"
                + " give @Column(length = 1000000000).");

    assertThat(project.tables()).containsExactly("customer", "invoice");
    assertThat(project.model().header()).containsEntry("entities", "2");
    assertThat(project.written()).containsOnlyKeys("model.json", "revisions", "classes");
  }

  @Test
  void aPackageIsIncludedWhole() {
    project.source(entity("Invoice")).with("-Alimbeck.include=com.acme.*");

    assertThat(project.compile().succeeded()).isTrue();

    assertThat(project.tables()).containsExactly("animal", "branch", "customer", "invoice");
  }

  @Test
  void whatIsExcludedDoesNotCount() {
    project
        .source(entity("Invoice"))
        .source(entity("Draft"))
        .with("-Alimbeck.include=com.acme.*", "-Alimbeck.exclude=com.acme.Cat,org.acme.Draft");

    assertThat(project.compile().succeeded()).isTrue();

    assertThat(project.tables()).containsExactly("animal", "branch", "customer", "invoice");
    assertThat(columns("animal")).doesNotContain("lives", "dtype");
    assertThat(project.written()).containsEntry("classes", "org.acme.Invoice\n");
  }

  @Test
  void aNameThatIsNotFoundIsAnErrorWithNamesThatAreNear() {
    project.source(entity("Invoice")).with("-Alimbeck.include=com.acme.Custmer");

    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR [limbeck-346] -Alimbeck.include=com.acme.Custmer: the compiler finds no such"
                + " class; mapped in that package: com.acme.Customer, com.acme.Cat, com.acme.Address,"
                + " com.acme.Animal, com.acme.Base, ...");
  }

  @Test
  void aClassThatIsNotMappedIsAnError() {
    project.source(entity("Invoice")).with("-Alimbeck.include=com.acme.money.Money");

    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR [limbeck-346] -Alimbeck.include=com.acme.money.Money: the class is no @Entity,"
                + " @Embeddable, @MappedSuperclass or @Converter; mapped in that package:"
                + " com.acme.money.Moneys.");
  }

  @Test
  void aPackageWithoutMappedClassesIsAnError() {
    project.source(entity("Invoice")).with("-Alimbeck.exclude=com.acne.*");

    assertThat(project.compile().messages())
        .containsExactly(
            "ERROR [limbeck-346] -Alimbeck.exclude=com.acne.*: the compiler sees no mapped class in"
                + " the package com.acne; add its jar to the class path, or correct the name.");
  }

  @Test
  void aForeignKeyLeadsToATableThatItsOwnModuleMakes() {
    addOrders(project);

    assertThat(project.compile().messages()).isEmpty();

    assertThat(project.tables()).containsExactly("invoice");
    assertThat(table("invoice").foreignKeys())
        .extracting(key -> key.columns() + " " + key.references() + key.referencedColumns())
        .containsExactly(
            "[branch_number, branch_town] branch[number, town]", "[customer_id] customer[id]");
  }

  @Test
  void aSubclassInAnotherModuleShapesTheTableOfItsHierarchy() {
    addDog(project);

    assertThat(project.compile().messages()).isEmpty();

    assertThat(project.tables()).containsExactly("animal");
    assertThat(columns("animal")).contains("bark", "lives", "name", "dtype", "home_town");
    assertThat(origins("animal"))
        .containsExactly("com.acme.Animal", "com.acme.Cat", "org.acme.Dog");
  }

  @Test
  void aReferenceBesideTheKeyMakesAColumnOfAnotherModuleUnique() {
    project.source(
        entity(
            "Invoice",
            "@ManyToOne @JoinColumn(referencedColumnName = \"number\") com.acme.Customer customer;"));

    assertThat(project.compile().messages()).isEmpty();

    assertThat(project.tables()).containsExactly("customer", "invoice");
    assertThat(table("customer").constraint("customer_number_key")).isPresent();
    assertThat(origins("customer")).containsExactly("com.acme.Customer", "org.acme.Invoice");
  }

  @Test
  void tablesOfAModuleAreThoseOfOneModuleWithAllClasses() {
    for (Project each : List.of(project, Library.into(new Project(folder.resolve("whole"))))) {
      addOrders(each);
      addDog(each);
      addShelf(each);
      addBox(each);
      assertThat(each.compile().succeeded()).isTrue();
    }
    SchemaDocument whole = new Project(folder.resolve("whole")).model();

    assertThat(project.tables()).containsExactly("animal", "box", "invoice", "shelf");
    assertThat(whole.schema().tables()).containsAll(project.model().schema().tables());
    assertThat(project.model().schema().sequences())
        .extracting(sequence -> sequence.name().toString())
        .containsExactly("all_numbers");
    assertThat(whole.origins()).containsAllEntriesOf(project.model().origins());
  }

  @Test
  void aConverterBesideItsTypeIsAppliedAndSaid() {
    project.source(entity("Invoice", "com.acme.money.Money total;", "com.acme.money.Money tax;"));

    assertThat(project.compile().messages())
        .containsExactly(
            "NOTE Invoice.java:9 [limbeck-190] Invoice.total: is converted by com.acme.money.Moneys,"
                + " which was found beside its type and applies itself; name it in"
                + " -Alimbeck.include if Hibernate knows it, or in -Alimbeck.exclude if it does"
                + " not.");
    assertThat(type("total")).isEqualTo("numeric(38,2)");
    assertThat(type("tax")).isEqualTo("numeric(38,2)");
  }

  @Test
  void aConverterThatIsIncludedIsAppliedWithoutAWord() {
    project
        .source(entity("Invoice", "com.acme.money.Money total;"))
        .with("-Alimbeck.include=com.acme.money.Moneys");

    assertThat(project.compile().messages()).isEmpty();
    assertThat(type("total")).isEqualTo("numeric(38,2)");
  }

  @Test
  void aConverterThatIsExcludedIsNotApplied() {
    project
        .source(entity("Invoice", "@SuppressWarnings(\"limbeck-110\") com.acme.money.Money total;"))
        .with("-Alimbeck.exclude=com.acme.money.Moneys");

    assertThat(project.compile().messages()).isEmpty();
    assertThat(type("total")).isEqualTo("bytea");
  }

  private static void addOrders(Project project) {
    project.source(
        entity(
            "Invoice",
            "@ManyToOne com.acme.Customer customer;",
            "@ManyToOne com.acme.Branch branch;",
            "@Embedded com.acme.Address address;"));
  }

  private static void addDog(Project project) {
    project.source(
        """
        package org.acme;

        @jakarta.persistence.Entity
        public class Dog extends com.acme.Animal {
          int bark;
        }
        """);
  }

  private static void addShelf(Project project) {
    project.source(
        """
        package org.acme;

        @jakarta.persistence.Entity
        public class Shelf extends com.acme.Base<java.util.UUID, com.acme.Customer> {
          int height;
        }
        """);
  }

  private static void addBox(Project project) {
    project.source(
        """
        package org.acme;

        @jakarta.persistence.Entity
        public class Box extends com.acme.Numbered {
          int size;
        }
        """);
  }

  private Table table(String name) {
    return project.model().schema().require(QualifiedName.of(name));
  }

  private List<String> columns(String table) {
    return table(table).columns().stream().map(Column::name).toList();
  }

  private Set<String> origins(String table) {
    return project.model().origins().getOrDefault(QualifiedName.of(table), new TreeSet<>());
  }

  private String type(String column) {
    return table("invoice").column(column).orElseThrow().type().text();
  }
}
