package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose entities lie in two modules, of which one sees the other. */
class ModulesTest {

  private static final String CUSTOMER = "@Id Long id;\n@Column(length = 40) String name;\n";

  private final Path folder;
  private final TestProject customers;
  private final TestProject app;

  ModulesTest(@TempDir Path folder) {
    this.folder = folder;
    customers = TestProject.in(folder.resolve("customers"));
    app = TestProject.in(folder.resolve("app"));
    app.with("LIMBECK_CLASSES", "target/classes, ../customers/target/classes");
  }

  @Test
  void aForeignKeyLeadsFromOneModuleToTheOther() {
    customers.entity("Customer", CUSTOMER).compile();
    app.entity("Purchase", "@Id Long id;\n@ManyToOne Customer customer;\n");

    migrate();

    assertThat(foreignKeys()).isEqualTo("purchase|customer");
    assertThat(app.limbeck("check").text())
        .startsWith("exit code 0\n")
        .contains("agree: 2 tables.")
        .contains("--- err\n");
  }

  @Test
  void aModelInAJarCountsOnceWhereItsClassesAreIncludedToo() throws IOException {
    customers.entity("Customer", CUSTOMER).compile();
    app.entity("Purchase", "@Id Long id;\n@ManyToOne Customer customer;\n");
    app.with("LIMBECK_CLASSES", "target/classes").with("LIMBECK_CLASSPATH", "../customers.jar");
    pack();

    migrate("-Alimbeck.include=app.Customer");

    assertThat(foreignKeys()).isEqualTo("purchase|customer");
  }

  @Test
  void aTableThatAModuleExtendsIsTakenFromIt() {
    customers.entity("Animal", "@Id Long id;\nString name;\n").compile("-Alimbeck.naming=jpa");
    app.write(
        "src/main/java/app/Dog.java",
        """
        package app;

        @jakarta.persistence.Entity
        public class Dog extends Animal {
          int bark;
        }
        """);
    compile("-Alimbeck.naming=spring");

    TestProject.Run run = app.onDatabase().autogenerate("Animals").requireDone();

    assertThat(run.out()).contains("create table animal").doesNotContain("dog");
    assertThat(app.read(app.newestMigration())).contains("\"bark\"", "\"dtype\"", "\"name\"");
    assertThat(here(run.err()))
        .isEqualTo(
            "Warning: naming is spring in target/classes/META-INF/limbeck/model.json, but jpa in"
                + " <customers>/target/classes/META-INF/limbeck/model.json: compile the modules"
                + " with the same -Alimbeck options.\n");
  }

  @Test
  void twoModulesThatContradictAreRefused() {
    customers.entity("Customer", CUSTOMER).compile();
    app.write(
        "src/main/java/app/Client.java",
        """
        package app;

        @jakarta.persistence.Entity
        @jakarta.persistence.Table(name = "customer")
        public class Client {
          @jakarta.persistence.Id Long id;
        }
        """);
    compile();

    TestProject.Run run = app.limbeck("revision", "--autogenerate", "-m", "x");

    assertThat(here(run.text()))
        .isEqualTo(
            """
            exit code 3
            --- out
            --- err
            Refused: Two modules ask for the table customer, each for another one: target/classes/META-INF/limbeck/model.json and <customers>/target/classes/META-INF/limbeck/model.json. From the first to the second:
              add column customer.name varchar(40)
            Give one of the two another name. If both mean the same, compile the one again with the other on its class path, with -Alimbeck.include naming the other's classes.
            """);
  }

  @Test
  void aSourceOfAnotherModuleThatIsNewerThanItsModelIsSaid() {
    customers.entity("Customer", CUSTOMER).compile();
    app.entity("Purchase", "@Id Long id;\n");
    compile();
    customers.touch("src/main/java/app/Customer.java");

    assertThat(here(app.limbeck("check").err()))
        .isEqualTo(
            "Refused: <customers>/src/main/java/app/Customer.java is newer than the model of the"
                + " entities (<customers>/target/classes/META-INF/limbeck/model.json); run \"mvn"
                + " compile\" first.\n");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    app.entity("Purchase", "@Id Long id;\n");
    compile();

    assertThat(here(app.limbeck("check").text()))
        .isEqualTo(
            "exit code 3\n--- out\n--- err\nRefused: There is no folder"
                + " <customers>/target/classes, which \"classes\" names: compile that module first,"
                + " or name another.\n");
  }

  private void migrate(String... options) {
    compile(options);
    app.onDatabase().autogenerate("First tables").requireDone();
    compile(options);
    app.limbeck("upgrade").requireDone();
  }

  private void compile(String... options) {
    String classpath =
        customers.folder().resolve("target/classes")
            + File.pathSeparator
            + System.getProperty("java.class.path");
    String[] all = new String[options.length + 2];
    all[0] = "-classpath";
    all[1] = classpath;
    System.arraycopy(options, 0, all, 2, options.length);
    app.compile(all);
  }

  private String foreignKeys() {
    return String.join(
        "\n",
        app.query(
            "select conrelid::regclass, confrelid::regclass from pg_constraint where contype = 'f'"));
  }

  private void pack() throws IOException {
    Path jar = folder.resolve("customers.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String file : customers.files("target/classes")) {
        out.putNextEntry(new ZipEntry(file.substring("target/classes/".length())));
        Files.copy(customers.folder().resolve(file), out);
        out.closeEntry();
      }
    }
  }

  private String here(String text) {
    return text.replace(customers.folder().toAbsolutePath().normalize().toString(), "<customers>");
  }
}
