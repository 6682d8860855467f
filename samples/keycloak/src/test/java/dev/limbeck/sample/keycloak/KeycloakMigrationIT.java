package dev.limbeck.sample.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.referee.HibernateReferee;
import dev.limbeck.sample.keycloak.KeycloakProject.Run;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From Keycloak's entity classes to an applied migration and back, by the command line. */
final class KeycloakMigrationIT {

  private static final String[] LIMBECKS_OWN = {
    "public.limbeck_format",
    "public.limbeck_history",
    "public.limbeck_journal",
    "public.limbeck_revision"
  };

  private static HibernateReferee hibernate;
  private static KeycloakProject project;
  private static Run revision;
  private static ShadowDatabase upgraded;

  private ShadowDatabase empty;

  @BeforeAll
  static void makeTheMigrationAndRunIt(@TempDir Path folder) throws Exception {
    hibernate = HibernateReferee.of(KeycloakEntities.all());
    project = KeycloakProject.withClasses(folder, Path.of(System.getProperty("keycloak.classes")));
    revision = project.limbeck("revision", "--autogenerate", "-m", "Create Keycloak's tables");
    project.compile(
        project.migrations(), "-Alimbeck.hibernate=7.1", "-Alimbeck.constraintNames=hibernate");
    upgraded = TestPostgres.database();
    assertDone(project.limbeck(upgraded, "upgrade"));
  }

  @AfterAll
  static void drop() {
    upgraded.close();
  }

  @BeforeEach
  void createDatabase() {
    empty = TestPostgres.database();
  }

  @AfterEach
  void dropDatabase() {
    empty.close();
  }

  @Test
  void oneMigrationCreatesEightySevenTables() throws Exception {
    assertDone(revision);
    assertThat(project.migrations())
        .singleElement()
        .satisfies(
            file ->
                assertThat(Files.readAllLines(file))
                    .filteredOn(line -> line.contains("op.createTable("))
                    .hasSize(87));
  }

  @Test
  void hibernateAcceptsTheDatabaseAndWouldAddNothing() {
    assertThat(hibernate.validate(upgraded.dataSource())).isEmpty();
    assertThat(hibernate.missing(upgraded.dataSource())).isEmpty();
  }

  /** Nothing remains but the order of columns, so there is no list of differences to keep. */
  @Test
  void theSchemaIsTheOneThatHibernateCreates() throws SQLException {
    hibernate.createSchema(empty.dataSource());

    assertThat(listing(upgraded).withoutTables(LIMBECKS_OWN).differencesTo(listing(empty)))
        .isEmpty();
  }

  @Test
  void checkFindsNoDifferenceNeitherThereNorInAPrivateDatabase() throws Exception {
    assertAgrees(project.limbeck(upgraded, "check"));
    assertAgrees(project.limbeck("check"));
  }

  @Test
  void downgradeLeavesLimbecksOwnTablesAndUpgradeWorksAgain() throws Exception {
    List<String> nothing = listing(empty).lines();
    assertDone(project.limbeck(empty, "upgrade"));

    assertDone(project.limbeck(empty, "downgrade", "base"));
    assertThat(tables(empty)).containsExactly(LIMBECKS_OWN);
    assertThat(listing(empty).withoutTables(LIMBECKS_OWN).lines()).isEqualTo(nothing);

    assertDone(project.limbeck(empty, "upgrade"));
    assertThat(listing(empty)).isEqualTo(listing(upgraded));
  }

  @Test
  void checkAcceptsTheTablesThatHibernateMadeInPlaceOfOurs() throws Exception {
    assertDone(project.limbeck(empty, "upgrade"));

    List<String> ours = new ArrayList<>(tables(empty));
    ours.removeAll(List.of(LIMBECKS_OWN));
    execute(empty, "drop table " + String.join(", ", ours));
    hibernate.createSchema(empty.dataSource());

    assertAgrees(project.limbeck(empty, "check"));
  }

  /** The model has PostgreSQL's names for constraints, the database has Hibernate's. */
  @Test
  void aDatabaseThatHibernateCreatedIsAdoptedAsItIs(@TempDir Path folder) throws Exception {
    hibernate.createSchema(empty.dataSource());
    KeycloakProject adopting = KeycloakProject.in(folder);
    adopting.compile(
        KeycloakProject.javaFiles(Path.of(System.getProperty("keycloak.sources"))),
        "-proc:only",
        "-Alimbeck.hibernate=7.1");

    assertAgrees(adopting.limbeck(empty, "check"));
    Run adoption = adopting.limbeck(empty, "revision", "--autogenerate", "-m", "Adopt");
    assertDone(adoption);
    assertThat(adoption.out())
        .isEqualTo("Nothing to do: the entities ask for nothing that is not there.\n");
    assertThat(adopting.migrations()).isEmpty();
  }

  private static void assertDone(Run run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).as(run.out()).isZero();
  }

  private static void assertAgrees(Run check) {
    assertDone(check);
    assertThat(check.out()).matches("The entities and .* agree: 87 tables\\.\n");
  }

  private static CatalogueListing listing(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return CatalogueListing.of(connection);
    }
  }

  private static List<String> tables(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select schemaname || '.' || tablename from pg_tables
                 where schemaname = 'public' order by tablename
                """)) {
      List<String> tables = new ArrayList<>();
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
      return tables;
    }
  }

  private static void execute(ShadowDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
