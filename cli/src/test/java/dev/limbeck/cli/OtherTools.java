package dev.limbeck.cli;

import dev.limbeck.DatabaseUrl;
import dev.limbeck.Requirement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;

/** Flyway, Liquibase and Alembic themselves, on the database of a project. */
final class OtherTools {

  private static final String FLYWAY = "db/flyway/";
  private static final String LIQUIBASE = "db/liquibase/changelog.sql";
  private static final String ALEMBIC = "db/alembic/";

  private final TestProject project;
  private final StringBuilder changeSets = new StringBuilder("--liquibase formatted sql\n");

  OtherTools(TestProject project) {
    this.project = project;
  }

  /** Adds a file to Flyway's folder. */
  OtherTools flyway(String name, String sql) {
    project.write(FLYWAY + name, sql);
    return this;
  }

  /** Takes one away. */
  OtherTools without(String name) {
    project.delete(FLYWAY + name);
    return this;
  }

  void flywayMigrate() {
    flywayMigrate("public", "flyway_schema_history");
  }

  void flywayMigrate(String schema, String table) {
    configured(schema, table).migrate();
  }

  void flywayRepair() {
    configured("public", "flyway_schema_history").repair();
  }

  private Flyway configured(String schema, String table) {
    return Flyway.configure()
        .dataSource(project.variable("LIMBECK_URL"), null, null)
        .locations("filesystem:" + project.folder().resolve(FLYWAY))
        .schemas(schema)
        .defaultSchema(schema)
        .table(table)
        .load();
  }

  /** Adds a change set of ann's. */
  OtherTools liquibase(String id, String sql) {
    changeSets.append("--changeset ann:").append(id).append('\n').append(sql);
    project.write(LIQUIBASE, changeSets.toString());
    return this;
  }

  void liquibaseUpdate() {
    try {
      Scope.child(
          Map.of(
              Scope.Attr.resourceAccessor.name(), new DirectoryResourceAccessor(project.folder())),
          () -> {
            CommandScope update = new CommandScope("update");
            update.addArgumentValue("url", project.variable("LIMBECK_URL"));
            update.addArgumentValue("changelogFile", LIQUIBASE);
            update.setOutput(OutputStream.nullOutputStream());
            update.execute();
          });
    } catch (Exception e) { // what Liquibase declares
      throw new IllegalStateException(e);
    }
  }

  /** Adds a revision after another one, or after none. */
  OtherTools alembic(String id, String parent, String sql) {
    project.write(
        ALEMBIC + "versions/" + id + ".py",
        """
        from alembic import op

        revision = "%s"
        down_revision = %s


        def upgrade():
            op.execute(\"""%s\""")
        """
            .formatted(id, parent.isEmpty() ? "None" : '"' + parent + '"', sql));
    return this;
  }

  void alembicUpgrade() {
    Path program = Requirement.alembic();
    DatabaseUrl url = DatabaseUrl.parse(project.variable("LIMBECK_URL"));
    String address =
        url.shown()
            .replace(
                "//", "//%s:%s@".formatted(url.user().orElseThrow(), url.password().orElse("")));
    project.write(
        ALEMBIC + "alembic.ini",
        "[alembic]\nscript_location = .\nsqlalchemy.url = " + address + "\n");
    project.write(
        ALEMBIC + "env.py",
        """
        from alembic import context
        from sqlalchemy import create_engine

        with create_engine(context.config.get_main_option("sqlalchemy.url")).connect() as connection:
            context.configure(connection=connection)
            with context.begin_transaction():
                context.run_migrations()
        """);
    run(program, "upgrade", "head");
  }

  private void run(Path program, String... arguments) {
    try {
      ProcessBuilder builder = new ProcessBuilder(program.toString());
      builder.command().addAll(List.of(arguments));
      builder.directory(project.folder().resolve(ALEMBIC).toFile()).redirectErrorStream(true);
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(said);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
