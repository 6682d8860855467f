package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entities, the schema at head and the live database: nothing is dropped by accident. */
class ThreeStatesTest {

  private static final String DRIFT =
      """
      Drift: in the database, but in no entity and no migration. It is left alone.
        table customer: its comment is only in the database
        table customer: default 'nobody'::character varying of column name is only in the database
        table customer: column by_hand text is only in the database
        table customer: index customer_by_hand_idx (name) is only in the database
        table legacy is only in the database
      """;

  private TestProject project;

  @BeforeEach
  void aTable(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
  }

  @Test
  void whatWasMadeByHandSurvivesAndIsListed() {
    madeByHand();
    assertThat(project.limbeck("check").requireDone().out()).endsWith(DRIFT);

    customer("@Id Long id;\nString name;\nString phone;\n");
    project.compile();
    TestProject.Run revision = project.autogenerate("Add phone").requireDone();
    assertThat(revision.out()).endsWith(DRIFT);
    assertThat(project.read(project.newestMigration()))
        .doesNotContain("by_hand", "legacy", "nobody");
    project.compile().limbeck("upgrade").requireDone();

    assertThat(project.query("select by_hand from customer")).isEmpty();
    assertThat(project.query("select id from legacy")).isEmpty();
    assertThat(project.limbeck("check").requireDone().out()).endsWith(DRIFT);
  }

  @Test
  void dropUnknownDropsWhatWasMadeByHand() {
    madeByHand();
    project.migrate("Tidy up", "--drop-unknown");

    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
    assertThat(project.query("select to_regclass('legacy')")).containsExactly("null");
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select by_hand from customer")).isEmpty();
  }

  @Test
  void aMigrationThatDropsTheUnknownRunsWhereItNeverWas() {
    madeByHand();
    project.migrate("Tidy up", "--drop-unknown");
    project.onDatabase();

    project.limbeck("upgrade").requireDone();
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
  }

  @Test
  void whatAnEntityAdoptsFromAHandMadeColumnStillNeedsAMigration() {
    madeByHand();
    customer("@Id Long id;\nString name;\n@Column(columnDefinition = \"text\") String by_hand;\n");
    project.compile();

    String missing = "  add column customer.by_hand text\n";
    assertThat(project.limbeck("check").text()).contains("exit code 4", missing);
    assertThat(project.autogenerate("Adopt").text()).contains("exit code 4", missing);
    project.autogenerate("Adopt", "--from-snapshot").requireDone();
    project.execute("alter table customer drop column by_hand");
    project.compile().limbeck("upgrade").requireDone();
    project.limbeck("check").requireDone();
  }

  @Test
  void aColumnWithSomethingMadeByHandCanChange() {
    madeByHand();
    project.execute("comment on column customer.name is 'by hand'");
    customer("@Id Long id;\n@Column(length = 80) String name;\n");
    project.migrate("Shorter name");

    assertThat(project.read(project.newestMigration())).doesNotContain("by hand", "nobody");
    assertThat(project.limbeck("check").requireDone().out())
        .contains("the comment of column name is only", "default 'nobody'");
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select col_description('customer'::regclass, 2)"))
        .containsExactly("by hand");
  }

  @Test
  void statisticsMadeByHandAreListedAndDroppedOnRequest() {
    customer("@Id Long id;\nString name;\n");
    project.migrate("First");
    project.execute(
        "create statistics by_hand on id, name from customer",
        "alter statistics by_hand set statistics 7");
    String drift =
        "table customer: statistics by_hand on id, name with target 7 is only in the database";
    assertThat(project.limbeck("check").requireDone().out()).contains(drift);

    project.migrate("Tidy up", "--drop-unknown");
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select stxstattarget from pg_statistic_ext")).containsExactly("7");
  }

  @Test
  void statisticsOfAMigrationStayThoughTheEntitiesDoNotSpeakOfThem() {
    customer("@Id Long id;\nString name;\nString city;\n");
    project.migrate("First");
    project.byHand(
        "Statistics",
        "op.createStatistics(\"known\", \"customer\", \"city\", \"name\");",
        "op.dropStatistics(\"known\", \"customer\");");
    project.limbeck("snapshot").requireDone();
    project.compile().limbeck("upgrade").requireDone();
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("known");
    project.execute("drop statistics known");
    assertThat(project.limbeck("check").requireDone().out())
        .contains("table customer: statistics known on city, name is not in the database");
    project.execute("create statistics known on city, name from customer");

    customer("@Id Long id;\nString name;\n");
    project.migrate("Drop city");

    assertThat(project.query("select stxname from pg_statistic_ext")).isEmpty();
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select stxname from pg_statistic_ext")).containsExactly("known");
  }

  @Test
  void aNameThatTheDatabaseUsesIsRefused() {
    customer("@Id Long id;\nString name;\n");
    project.migrate("First");
    project.execute("create table other (id int)", "create index item on other (id)");
    project.entity("Item", "@Id Long id;\n").compile();

    Golden.assertMatches("name-in-use", project.autogenerate("Items").anywhere());
    project.autogenerate("Items", "--drop-unknown").requireDone();
    project.compile().limbeck("upgrade").requireDone();
  }

  @Test
  void aColumnDroppedByHandIsNamed() {
    customer("@Id Long id;\nString name;\n");
    project.migrate("First");
    project.execute("alter table customer drop column name");

    Golden.assertMatches("column-dropped-by-hand", project.autogenerate("Next").anywhere());
    Golden.assertMatches("check-column-dropped-by-hand", project.limbeck("check").anywhere());
  }

  @Test
  void whatTheEntitiesNoLongerSayGoes() {
    project.write(
        "src/main/java/app/Customer.java",
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        @Table(
            indexes = @Index(columnList = "name"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"name", "nick"}),
            check = @CheckConstraint(name = "named", constraint = "name <> ''"))
        public class Customer {
          @Id Long id;
          @org.hibernate.annotations.ColumnDefault("'none'") String nick;
          @Column(comment = "As on the passport") String name;
        }
        """);
    columnDefault();
    project.migrate("First");
    customer("@Id Long id;\nString nick;\nString name;\n");
    project.migrate("Simpler");

    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
    assertThat(
            project.query(
                "select conname from pg_constraint where conrelid = 'customer'::regclass and contype in ('u', 'c')"))
        .isEmpty();
    assertThat(project.query("select indexname from pg_indexes where tablename = 'customer'"))
        .containsExactly("customer_pkey");
    assertThat(
            project.query(
                "select column_default from information_schema.columns where table_name = 'customer' and column_default is not null"))
        .isEmpty();
  }

  @Test
  void aNewEnumConstantReplacesTheCheck() {
    project.write("src/main/java/app/Rank.java", "package app; enum Rank { A, B }");
    customer("@Id Long id;\n@Enumerated(EnumType.STRING) Rank rank;\n");
    project.migrate("First");
    project.write("src/main/java/app/Rank.java", "package app; enum Rank { A, B, C }");
    project.migrate("Rank C");

    project.execute("insert into customer (id, rank) values (1, 'C')");
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
  }

  @Test
  void whatPostgresSpellsAnewIsNoChange() {
    columnDefault();
    project.write(
        "src/main/java/app/Customer.java",
        """
        package app;

        import jakarta.persistence.*;
        import java.time.Instant;

        @Entity
        @Table(
            indexes = {
              @Index(name = "lower_idx", columnList = "name desc, nick"),
              @Index(columnList = "since", unique = true)
            },
            check = {
              @CheckConstraint(name = "aged", constraint = "age between 0 and 150"),
              @CheckConstraint(name = "ranked", constraint = "name in ('a','b') or not (nick like 'x%')"),
              @CheckConstraint(constraint = "age::int + 1 > 0 and coalesce(nick,'') != 'y'")
            })
        public class Customer {
          @Id Long id;
          @org.hibernate.annotations.ColumnDefault("'none'") String nick;
          @org.hibernate.annotations.ColumnDefault("now()") Instant since;
          @org.hibernate.annotations.ColumnDefault("CURRENT_TIMESTAMP") Instant seen;
          @org.hibernate.annotations.ColumnDefault("17 + 1") short age;
          @org.hibernate.annotations.ColumnDefault("false") boolean blocked;
          @Column(columnDefinition = "varchar(40) default 'x' not null") String name;
          @Column(columnDefinition = "numeric(10,2) default 0") java.math.BigDecimal total;
        }
        """);
    project.migrate("First");
    List<String> files = project.files("src");

    assertThat(project.autogenerate("Again").requireDone().out()).startsWith("Nothing to do");
    assertThat(project.autogenerate("Again", "--from-snapshot").requireDone().out())
        .startsWith("Nothing to do");
    assertThat(project.limbeck("check").requireDone().out()).doesNotContain("Drift");
    assertThat(project.files("src")).isEqualTo(files);
  }

  private void madeByHand() {
    customer("@Id Long id;\nString name;\n");
    project.migrate("First");
    project.execute(
        "create table legacy (id int)",
        "alter table customer add by_hand text",
        "create index customer_by_hand_idx on customer (name)",
        "comment on table customer is 'by hand'",
        "alter table customer alter name set default 'nobody'");
  }

  private void customer(String body) {
    project.entity("Customer", body);
  }

  /** Hibernate's annotation, which is read by its name. */
  private void columnDefault() {
    project.write(
        "src/main/java/org/hibernate/annotations/ColumnDefault.java",
        "package org.hibernate.annotations; public @interface ColumnDefault { String value(); }");
  }
}
