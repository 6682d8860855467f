package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that another tool migrated so far, and Limbeck from now on. */
class ImportTest {

  private static final String TABLES =
      """
      create table customer (id bigint primary key, name varchar(80) not null);
      create index customer_name_idx on customer (name);
      """;

  private static final String MORE =
      "create table purchase (id bigint primary key, customer bigint references customer);\n";

  private TestProject project;
  private OtherTools tools;

  @BeforeEach
  void onDatabase(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    tools = new OtherTools(project);
    project.entity(
        "Customer",
        """
        @Id Long id;
        @Column(length = 80, nullable = false) String name;
        """);
    project.entity(
        "Purchase", "@Id Long id;\n@ManyToOne @JoinColumn(name = \"customer\") Customer by;\n");
    project.compile();
  }

  @Test
  void flywaysHistoryIsGoneOnFrom() {
    tools.flyway("V1__Customers.sql", TABLES).flyway("V2__Purchases.sql", MORE);
    tools.flyway("R__Names.sql", "create or replace view names as select name from customer;\n");
    tools.flywayMigrate();

    Golden.assertMatches("import-flyway", imported("flyway").anywhere());
    assertThat(project.read(project.newestMigration()))
        .contains("flyway_schema_history holds 3 migrations, the last one version 2 (Purchases)");
    goOn();
    assertThat(project.query("select count(*) from flyway_schema_history where success"))
        .containsExactly("3");
    tools.flywayMigrate();
  }

  @Test
  void liquibasesHistoryIsGoneOnFrom() {
    tools.liquibase("1", TABLES).liquibase("2", MORE).liquibaseUpdate();

    Golden.assertMatches("import-liquibase", imported("liquibase").anywhere());
    goOn();
    assertThat(project.query("select id from databasechangelog")).containsExactly("1", "2");
    tools.liquibaseUpdate();
  }

  @Test
  void alembicsHistoryIsGoneOnFrom() {
    tools.alembic("1f2e3d4c5b6a", "", TABLES).alembic("2a3b4c5d6e7f", "1f2e3d4c5b6a", MORE);
    tools.alembicUpgrade();

    Golden.assertMatches("import-alembic", imported("alembic").anywhere());
    goOn();
    assertThat(project.query("select version_num from alembic_version"))
        .containsExactly("2a3b4c5d6e7f");
    tools.alembicUpgrade();
  }

  @Test
  void tablesMayHaveOtherNamesAndOtherSchemas() {
    project.execute("create schema tools");
    tools.flyway("V1__Customers.sql", "set search_path = public;\n" + TABLES + MORE);
    tools.flywayMigrate("tools", "migrated");

    TestProject.Run missed = imported("flyway", "--table", "migrated");
    assertThat(missed.err()).contains("did you mean --table tools.migrated?");
    imported("flyway", "--table", "tools.migrated").requireDone();
    assertThat(project.read("src/main/resources/META-INF/limbeck/schema.json"))
        .doesNotContain("migrated");
    goOn();
  }

  @Test
  void aMigrationThatFailedIsRefused() {
    tools.flyway("V1__Customers.sql", TABLES).flyway("V2__Purchases.sql", MORE).flywayMigrate();
    // As a migration leaves it that fails outside a transaction.
    project.execute("update flyway_schema_history set success = false where version = '2'");

    Golden.assertMatches("import-flyway-failed", imported("flyway").anywhere());
    assertNothingWritten();
  }

  @Test
  void aMigrationThatWasRepairedCountsNoMore() {
    tools.flyway("V1__Customers.sql", TABLES).flyway("V2__Nothing.sql", "select 1;\n");
    tools.flyway("V3__Purchases.sql", MORE).flywayMigrate();
    tools.without("V2__Nothing.sql").flywayRepair();

    assertThat(imported("flyway").requireDone().out())
        .contains("flyway_schema_history holds 2 migrations, the last one version 3 (Purchases)");
  }

  @Test
  void aLockThatIsHeldIsRefused() {
    tools.liquibase("1", TABLES).liquibaseUpdate();
    project.execute(
        "update databasechangeloglock set locked = true, lockedby = 'build (10.0.0.7)',"
            + " lockgranted = '2026-01-15 10:30:00'");

    Golden.assertMatches("import-liquibase-locked", imported("liquibase").anywhere());
    assertNothingWritten();
    project.execute("update databasechangeloglock set locked = false");
    imported("liquibase").requireDone();
  }

  @Test
  void aDatabaseThatTheToolNeverSawIsRefused() {
    project.execute(TABLES);

    Golden.assertMatches("import-no-table", imported("liquibase").anywhere());
    assertNothingWritten();
  }

  @Test
  void aTableThatIsNoneOfTheToolsIsRefused() {
    project.execute(TABLES);

    Golden.assertMatches(
        "import-other-table", imported("flyway", "--table", "customer").anywhere());
    assertNothingWritten();
  }

  @Test
  void aHistoryWithoutMigrationsIsRefused() {
    project.execute(TABLES, "create table alembic_version (version_num varchar(32) primary key)");

    Golden.assertMatches("import-empty", imported("alembic").anywhere());
    assertNothingWritten();
  }

  @Test
  void aToolMustBeKnown() {
    Golden.assertMatches("import-unknown", project.limbeck("import", "dbmate"));
    TestProject.Run lock = imported("flyway", "--lock-table", "x");
    assertThat(lock.exitCode()).isEqualTo(2);
    assertThat(lock.err()).contains("--lock-table is Liquibase's; Flyway has none.");
  }

  private TestProject.Run imported(String tool, String... more) {
    String[] command = {"import", tool, "--created", "2026-01-15T10:30Z"};
    return project.limbeck(Stream.of(command, more).flatMap(Stream::of).toArray(String[]::new));
  }

  /** Has the next migration come from Limbeck, and nothing of the tool's be looked at. */
  private void goOn() {
    project.entity(
        "Customer",
        """
        @Id Long id;
        @Column(length = 80, nullable = false) String name;
        @Column(length = 30) String phone;
        """);
    project.migrate("Phone", "--drop-unknown");
    TestProject.Run check = project.limbeck("check").requireDone();
    assertThat(check.out()).contains("agree: 2 tables.").doesNotContain("Drift");
    assertThat(project.query("select count(phone) from customer")).containsExactly("0");
    project.limbeck("verify").requireDone();
  }

  private void assertNothingWritten() {
    assertThat(project.files("src/main/java")).allMatch(it -> it.startsWith("src/main/java/app/"));
    assertThat(project.files("src/main/resources")).isEmpty();
    assertThat(project.folder().resolve("limbeck.properties")).doesNotExist();
    assertThat(project.query("select to_regclass('limbeck_revision')")).containsExactly("null");
  }
}
