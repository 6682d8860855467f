package dev.limbeck.sample.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.cli.TestProject;
import dev.limbeck.cli.TestProject.Run;
import dev.limbeck.referee.HibernateReferee;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** From other projects' entity classes to an applied migration and back. */
@ParameterizedClass(name = "{0}")
@MethodSource("models")
@SuppressWarnings("NullAway.Init") // JUnit calls makeTheMigrationAndRunIt first.
final class ModelMigrationTest {

  private static final String[] LIMBECKS_OWN = {
    "public.limbeck_format",
    "public.limbeck_history",
    "public.limbeck_journal",
    "public.limbeck_revision"
  };

  private static final String HIBERNATES_NAMES = "-Alimbeck.constraintNames=hibernate";

  @TempDir private static Path folder;

  private static HibernateReferee hibernate;
  private static TestProject project;
  private static ShadowDatabase upgraded;

  private final Model model;
  private ShadowDatabase empty;

  ModelMigrationTest(Model model) {
    this.model = model;
  }

  static Stream<Model> models() {
    return Models.ofThisHibernate();
  }

  @BeforeParameterizedClassInvocation
  static void makeTheMigrationAndRunIt(Model model) throws IOException {
    hibernate = model.referee();
    project = project(model.name());
    project.compile(model.sources(), options("-proc:only", HIBERNATES_NAMES));
    project.limbeck("revision", "--autogenerate", "-m", "Create the tables").requireDone();
    project.compile(options(HIBERNATES_NAMES));
    upgraded = TestPostgres.database();
    on(upgraded, "upgrade").requireDone();
  }

  @AfterParameterizedClassInvocation
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
  void oneMigrationCreatesTheTablesOfAllEntities() {
    assertThat(model.entitySources()).hasSize(model.entities());
    assertThat(project.files("src/main/java"))
        .singleElement()
        .satisfies(
            file ->
                assertThat(project.read(file).lines())
                    .filteredOn(line -> line.contains("op.createTable("))
                    .hasSize(model.tables()));
  }

  @Test
  void hibernateAcceptsTheDatabaseAndWouldAddNothing() {
    assertThat(hibernate.validate(upgraded.dataSource())).isEmpty();
    assertThat(hibernate.missing(upgraded.dataSource())).isEmpty();
  }

  @Test
  void theSchemaIsTheOneThatHibernateCreates() throws SQLException {
    hibernate.createSchema(empty.dataSource());

    assertThat(listing(upgraded).withoutTables(LIMBECKS_OWN).differencesTo(listing(empty)))
        .containsExactlyInAnyOrderElementsOf(model.explained().keySet());
  }

  @Test
  void checkFindsNoDifferenceAfterTheUpgrade() {
    assertAgrees(on(upgraded, "check"));
  }

  @Test
  void downgradeLeavesNothingAndUpgradeWorksAgain() throws SQLException {
    List<String> nothing = listing(empty).lines();
    on(empty, "upgrade").requireDone();

    on(empty, "downgrade", "base").requireDone();
    assertThat(listing(empty).withoutTables(LIMBECKS_OWN).lines()).isEqualTo(nothing);

    on(empty, "upgrade").requireDone();
    assertThat(listing(empty)).isEqualTo(listing(upgraded));
  }

  /** The model has PostgreSQL's names for constraints, the database has Hibernate's. */
  @Test
  void aDatabaseThatHibernateCreatedNeedsNoStep() throws IOException {
    hibernate.createSchema(empty.dataSource());
    TestProject adopting = project(model.name() + "-adopting");
    adopting.compile(model.sources(), options("-proc:only"));

    assertAgrees(adopting.with("LIMBECK_URL", empty.url()).limbeck("check"));
  }

  private static TestProject project(String name) throws IOException {
    Files.createDirectories(folder.resolve(name).resolve("src/main/java"));
    return TestProject.in(folder.resolve(name));
  }

  private static String[] options(String... more) {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("-nowarn", "-Xlint:none", "-Alimbeck.hibernate=" + Models.HIBERNATE));
    return options.toArray(String[]::new);
  }

  private static Run on(ShadowDatabase database, String... arguments) {
    return project.with("LIMBECK_URL", database.url()).limbeck(arguments);
  }

  private void assertAgrees(Run check) {
    assertThat(check.text()).contains("agree: " + model.tables() + " tables.");
    assertThat(check.exitCode()).isZero();
  }

  private static CatalogueListing listing(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect()) {
      return CatalogueListing.of(connection);
    }
  }
}
