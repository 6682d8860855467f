package dev.limbeck.benchmark;

import dev.limbeck.shadow.ShadowDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project of Alembic's with the tables that {@link EntitySources} has. */
record AlembicProject(Path folder) {

  private static final String MODELS =
      """
      from sqlalchemy import (BigInteger, Boolean, Column, Date, DateTime, ForeignKey, Identity,
                              Integer, MetaData, Numeric, String, Table)
      from sqlalchemy.dialects.postgresql import UUID

      metadata = MetaData()
      for i in range(%d):
          Table(
              "entity_%%d" %% i, metadata,
              Column("id", BigInteger, Identity(), primary_key=True),
              Column("version", Integer, nullable=False),
              Column("name", String(120), nullable=False, index=True),
              Column("code", String(255), unique=True),
              Column("price", Numeric(12, 2)),
              Column("createdat", DateTime(timezone=True)),
              Column("day", Date),
              Column("enabled", Boolean, nullable=False),
              Column("token", UUID),
              Column("status", String(20)),
              Column("street", String(80)),
              Column("city", String(60)),
              Column("zip", String(255)),
              Column("other_id", ForeignKey(
                  "entity_%%d.id" %% max(0, i - 1 - i %% 7), name="other_%%d_fkey" %% i)))
          Table(
              "entity_%%d_tags" %% i, metadata,
              Column("entity_id", ForeignKey("entity_%%d.id" %% i), nullable=False),
              Column("tags", String(255)))
      for i in range(%d):
          metadata.tables["entity_%%d" %% max(0, i - 1 - i %% 7)].append_column(
              Column("owner_%%d_id" %% i, ForeignKey("entity_%%d.id" %% i, name="owner_%%d_fkey" %% i)))
      """;

  private static final String ENVIRONMENT =
      """
      from alembic import context
      from sqlalchemy import create_engine
      from models import metadata

      with create_engine(context.config.get_main_option("sqlalchemy.url")).connect() as connection:
          if "create" in context.get_x_argument():
              metadata.create_all(connection)
              connection.commit() if hasattr(connection, "commit") else None
          context.configure(connection=connection, target_metadata=metadata)
          with context.begin_transaction():
              context.run_migrations()
      """;

  private static final String TEMPLATE =
      """
      revision = ${repr(up_revision)}
      down_revision = ${repr(down_revision)}


      def upgrade():
          ${upgrades if upgrades else "pass"}
      """;

  /** Whether Alembic is installed. */
  static boolean isThere() {
    return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"), -1))
        .anyMatch(it -> Files.isExecutable(Path.of(it, "alembic")));
  }

  /** Writes it, and creates the tables. */
  static AlembicProject of(Path folder, int entities, ShadowDatabase database)
      throws IOException, InterruptedException {
    AlembicProject project = new AlembicProject(folder);
    Files.createDirectories(project.versions());
    Files.writeString(folder.resolve("models.py"), MODELS.formatted(entities, entities));
    Files.writeString(folder.resolve("env.py"), ENVIRONMENT);
    Files.writeString(folder.resolve("script.py.mako"), TEMPLATE);
    Files.writeString(
        folder.resolve("alembic.ini"),
        "[alembic]\nscript_location = .\nprepend_sys_path = .\nsqlalchemy.url = "
            + url(database)
            + "\n");
    Command.run(folder, Map.of(), List.of("alembic", "-x", "create", "current"));
    return project;
  }

  private Path versions() {
    return folder.resolve("versions");
  }

  /** Writes a revision, which must find no change, and takes it away. */
  Command.Cost autogenerate() throws IOException, InterruptedException {
    Command.Cost cost =
        Command.run(
            folder, Map.of(), List.of("alembic", "revision", "--autogenerate", "-m", "nothing"));
    try (Stream<Path> files = Files.list(versions())) {
      for (Path file : files.filter(it -> it.toString().endsWith(".py")).toList()) {
        if (!Files.readString(file).contains("    pass\n")) {
          throw new IllegalStateException("Alembic finds changes:\n" + Files.readString(file));
        }
        Files.delete(file);
      }
    }
    return cost;
  }

  private static String url(ShadowDatabase database) {
    String[] parts = database.url().split("[?&]|=", -1);
    String place = parts[0].substring(parts[0].indexOf("//") + 2);
    return "postgresql://%s:%s@%s".formatted(parts[2], parts[4], place);
  }
}
