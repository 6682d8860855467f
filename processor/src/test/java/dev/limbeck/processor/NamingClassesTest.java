package dev.limbeck.processor;

import static dev.limbeck.processor.Sources.entity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingClassesTest {

  private final Project project;

  NamingClassesTest(@TempDir Path folder) {
    project = new Project(folder);
    project.source(entity("Customer"));
  }

  @Test
  void aNamingOfTheUsersOwnIsAsked() {
    project
        .source(
            entity(
                "Invoice",
                "@ManyToOne Customer customer;",
                "@ManyToMany java.util.Set<Customer> others;"))
        .with(
            "-Alimbeck.physicalNaming=dev.limbeck.processor.Prefixed",
            "-Alimbeck.implicitNaming=dev.limbeck.processor.Shorter");

    assertThat(project.compile().all()).isEmpty();
    assertThat(tables()).containsExactly("t_customer", "t_invoice", "t_invoice_customer");
    assertThat(columns("t_invoice")).containsExactlyInAnyOrder("c_id", "c_customer");
    assertThat(columns("t_invoice_customer")).containsExactlyInAnyOrder("c_owner", "c_others");
  }

  @Test
  void aClassThatIsNotThereIsAnErrorWithTheWayOut() {
    assertThat(messages("-Alimbeck.physicalNaming=org.acme.Missing"))
        .containsExactly(
            "ERROR [limbeck-341] -Alimbeck.physicalNaming=org.acme.Missing is neither one of"
                + " standard, snake_case nor a class on the processor path; write one of those, or"
                + " put the jar with the class there, beside Limbeck (it cannot be of the module"
                + " that is compiled).");
  }

  @Test
  void aClassThatCannotBeMadeIsAnError() {
    assertThat(messages("-Alimbeck.implicitNaming=java.lang.Math"))
        .containsExactly(
            "ERROR [limbeck-341] -Alimbeck.implicitNaming=java.lang.Math cannot be used: make it a"
                + " public class that is not abstract, with a public constructor that takes"
                + " nothing.");
  }

  @Test
  void aClassThatIsNoStrategyIsAnError() {
    assertThat(messages("-Alimbeck.implicitNaming=java.lang.Object"))
        .containsExactly(
            "ERROR [limbeck-341] -Alimbeck.implicitNaming=java.lang.Object is no naming strategy;"
                + " let it implement org.hibernate.boot.model.naming.ImplicitNamingStrategy or"
                + " dev.limbeck.naming.ImplicitNaming.");
  }

  @Test
  void aStrategyThatFailsIsAnErrorThatNamesWhatItWasAsked() {
    project.source(entity("Invoice", "int forbidden;"));

    assertThat(messages("-Alimbeck.physicalNaming=dev.limbeck.processor.Prefixed"))
        .containsExactly(
            "ERROR [limbeck-342] -Alimbeck.physicalNaming=dev.limbeck.processor.Prefixed failed to"
                + " name the column forbidden: java.lang.IllegalArgumentException: no column may be"
                + " called forbidden; mend the strategy, or give that name in an annotation.");
  }

  private List<String> messages(String option) {
    Compiled compiled = project.with(option).compile();
    assertThat(compiled.succeeded()).isFalse();
    return compiled.messages();
  }

  private Schema schema() {
    return SchemaDocument.parse(
            project.read("target/classes/META-INF/limbeck/model.json"), "model.json")
        .schema();
  }

  private List<String> tables() {
    return schema().tables().stream().map(table -> table.name().name()).sorted().toList();
  }

  private List<String> columns(String name) {
    return schema().tables().stream()
        .filter(table -> table.name().name().equals(name))
        .flatMap(table -> table.columns().stream())
        .map(column -> column.name())
        .toList();
  }
}
