package dev.limbeck.cli;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.introspect.RememberedSpelling;
import dev.limbeck.introspect.ServerNormaliser;
import dev.limbeck.introspect.SpellingMemory;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.project.Settings;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The private PostgreSQL of a command, started when it is first needed. */
final class Shadow implements AutoCloseable, Normaliser {

  private final Settings settings;
  private @Nullable ShadowPostgres server;
  private @Nullable SpellingMemory memory;

  /** Of the version that a project chose, if it did. */
  Shadow(Settings settings) {
    this.settings = settings;
  }

  /** A new database, empty. */
  ShadowDatabase database() {
    if (server == null) {
      server = ShadowPostgres.start(settings.postgres());
    }
    return server.createDatabase();
  }

  @Override
  public Schema normalise(Schema schema) {
    if (memory == null) {
      memory = SpellingFile.memory(settings.postgres());
    }
    return new RememberedSpelling(this::spelled, memory).normalise(schema);
  }

  private Schema spelled(Schema schema) {
    try (ShadowDatabase database = database();
        Connection connection = database.connect()) {
      return new ServerNormaliser(connection).normalise(schema);
    } catch (SQLException e) {
      throw new LimbeckException("The private PostgreSQL failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
