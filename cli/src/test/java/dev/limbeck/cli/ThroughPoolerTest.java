package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.shadow.PgBouncer;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that run migrations, through a PgBouncer. */
class ThroughPoolerTest {

  private ShadowDatabase database;
  private PgBouncer pooler;
  private TestProject project;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    database = TestPostgres.database();
    pooler = PgBouncer.before(database, "transaction", 3);
    project = TestProject.in(folder).with("LIMBECK_URL", database.url());
    project.entity("Person", "@Id Long id;\nString name;\n").compile();
    project.autogenerate("First").requireDone();
    project.compile();
  }

  @AfterEach
  void close() throws IOException {
    pooler.close();
    database.close();
  }

  @Test
  void theyWorkInTheSchemaOfTheSettings() {
    project.execute("create schema shop");
    project.with("LIMBECK_URL", pooler.url()).with("LIMBECK_SCHEMA", "shop");

    project.limbeck("upgrade").requireDone();
    project.limbeck("wait", "--timeout", "0s").requireDone();
    assertThat(project.limbeck("current").requireDone().out()).contains("First");
    assertThat(project.limbeck("history", "-v").requireDone().out()).contains("upgrade");
    assertThat(project.query("select count(*) from shop.person")).containsExactly("0");
    project.limbeck("downgrade", "base").requireDone();
    assertThat(project.query("select tablename from pg_tables where tablename = 'person'"))
        .isEmpty();
  }

  @Test
  void whatCannotRunThroughItIsRefusedWithTheWayOut() {
    project.limbeck("upgrade").requireDone();
    project.byHand(
        "Index", "op.createIndexConcurrently(\"person_name_idx\", \"person\", \"name\");", "");
    project.with("LIMBECK_URL", pooler.url());

    Golden.assertMatches("pooler-concurrently", project.limbeck("upgrade").anywhere());
  }
}
