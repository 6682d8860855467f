package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in schemas other than the connection's own. */
class SchemasTest {

  private TestProject project;

  @BeforeEach
  void onDatabase(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
  }

  @Test
  void aSchemaIsMadeBeforeItsTablesAndGoesAfterThem() {
    order();
    project.migrate("First");

    assertThat(project.query("select count(*) from sales.orders")).containsExactly("0");
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
    assertThat(project.autogenerate("Again").requireDone().out()).startsWith("Nothing to do");
    project.limbeck("downgrade", "base").requireDone();
    assertThat(project.query("select nspname from pg_namespace where nspname = 'sales'")).isEmpty();
    project.limbeck("upgrade").requireDone();
  }

  @Test
  void aSchemaThatNoEntityNamesGoes() {
    order();
    project.migrate("First");
    project.delete("src/main/java/app/Order.java");
    project.entity("Item", "@Id Long id;\n");
    project.migrate("No sales");

    assertThat(project.query("select nspname from pg_namespace where nspname = 'sales'")).isEmpty();
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select count(*) from sales.orders")).containsExactly("0");
  }

  @Test
  void theSettingSaysWhereTablesWithoutASchemaBelong() {
    project.execute("create schema other");
    project.with("LIMBECK_SCHEMA", "other").entity("Item", "@Id Long id;\n");
    project.migrate("First");

    assertThat(tables("other")).contains("item", "limbeck_revision");
    assertThat(tables("public")).isEmpty();
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
    project.limbeck("downgrade", "base").requireDone();
    assertThat(tables("other")).allMatch(name -> name.startsWith("limbeck_"));
  }

  @Test
  void aSchemaThatIsNotThereIsNamed() {
    project.entity("Item", "@Id Long id;\n").compile().autogenerate("First").requireDone();
    project.compile();

    Golden.assertMatches(
        "schema-missing", project.limbeck("upgrade", "--schema", "nowhere").anywhere());
  }

  @Test
  void hundredsOfTablesTakeSeconds() {
    for (int number = 0; number < 120; number++) {
      String next = number == 0 ? "" : "@ManyToOne Entity%03d before;\n".formatted(number - 1);
      project.entity(
          "Entity%03d".formatted(number),
          "@Id @GeneratedValue Long id;\n@Column(unique = true) String name;\n" + next);
    }
    project.compile();
    long start = System.nanoTime();
    project.autogenerate("First").requireDone();
    System.out.printf("120 entities: %d ms%n", (System.nanoTime() - start) / 1_000_000);
    project.compile().limbeck("upgrade").requireDone();
    start = System.nanoTime();

    assertThat(project.limbeck("check").requireDone().out()).contains(" agree: 120 tables");
    System.out.printf("check: %d ms%n", (System.nanoTime() - start) / 1_000_000);
  }

  private void order() {
    project.write(
        "src/main/java/app/Order.java",
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        @Table(name = "orders", schema = "sales", indexes = @Index(columnList = "name"))
        public class Order {
          @Id @GeneratedValue Long id;
          @Column(unique = true) String name;
          @ManyToOne Order before;
        }
        """);
  }

  private List<String> tables(String schema) {
    return project.query(
        "select tablename from pg_tables where schemaname = '" + schema + "' order by 1");
  }
}
