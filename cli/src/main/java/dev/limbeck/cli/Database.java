package dev.limbeck.cli;

import dev.limbeck.DatabaseUrl;
import dev.limbeck.Limbeck;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import java.io.IOException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The configured database.
 *
 * @param dataSource its connections are in the schema
 * @param schemaless its connections are not: a pooler may refuse those that begin with a search
 *     path
 * @param schema where tables without a schema belong; empty for the connection's own
 */
record Database(
    DatabaseUrl url, DataSource dataSource, DataSource schemaless, Optional<String> schema) {

  // PostgreSQL's manual, appendix A, "PostgreSQL Error Codes".
  private static final String DATABASE_MISSING = "3D000";
  private static final String AUTHENTICATION = "28";
  private static final String CONNECTION = "08";

  /** The database of the settings, or none. */
  static Optional<Database> configured(Settings settings) {
    return settings.value(Setting.URL).map(url -> of(DatabaseUrl.parse(url), settings));
  }

  /** The database that a URL names, whose own user and password count before the settings. */
  static Database named(DatabaseUrl url, Settings settings) {
    Optional<String> user = url.user().or(() -> settings.value(Setting.USER));
    Optional<String> password = url.password().or(() -> settings.value(Setting.PASSWORD));
    return of(url, settings, user, password);
  }

  /**
   * The database of the settings.
   *
   * @throws RefusedException if none is configured: these commands never take a private one
   */
  static Database require(Settings settings, String command) {
    return configured(settings)
        .orElseThrow(
            () ->
                new RefusedException(
                    "\"limbeck %s\" needs a database and none is configured: give --url, set"
                            .formatted(command)
                        + " LIMBECK_URL, or write url=postgresql://user@host/name in"
                        + " limbeck.properties."));
  }

  /**
   * A connection.
   *
   * @throws LimbeckException that says what to do, if there is none to be had
   */
  Connection connect() {
    try {
      Connection connection = dataSource.getConnection();
      requireSchema(connection);
      return connection;
    } catch (SQLException e) {
      throw new LimbeckException(explained(e), e);
    }
  }

  /** What runs migrations on it, and tells of them; it goes to the schema by itself. */
  Limbeck limbeck() {
    Limbeck limbeck = Limbeck.configure(this::connectAnywhere);
    return schema.map(limbeck::schema).orElse(limbeck);
  }

  private Connection connectAnywhere() {
    try {
      Connection connection = schemaless.getConnection();
      if (schema.isPresent() && !exists(schema.get(), connection)) {
        throw schemaMissing(connection);
      }
      return connection;
    } catch (SQLException e) {
      throw new LimbeckException(explained(e), e);
    }
  }

  private static boolean exists(String schema, Connection connection) throws SQLException {
    String sql = "select from pg_namespace where nspname = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, schema);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void requireSchema(Connection connection) throws SQLException {
    if (schema.isPresent() && connection.getSchema() == null) {
      throw schemaMissing(connection);
    }
  }

  private RefusedException schemaMissing(Connection connection) throws SQLException {
    connection.close();
    return new RefusedException(
        "There is no schema \"%s\" in %s, which the setting schema names; create it, or set another."
            .formatted(schema.orElseThrow(), url.shown()));
  }

  private static Database of(DatabaseUrl url, Settings settings) {
    Optional<String> user = settings.value(Setting.USER).or(url::user);
    Optional<String> password = settings.value(Setting.PASSWORD).or(url::password);
    return of(url, settings, user, password);
  }

  private static Database of(
      DatabaseUrl url, Settings settings, Optional<String> user, Optional<String> password) {
    Optional<String> schema = settings.value(Setting.SCHEMA);
    PGSimpleDataSource inSchema = source(url, user, password);
    schema.ifPresent(inSchema::setCurrentSchema);
    return new Database(url, inSchema, source(url, user, password), schema);
  }

  private static PGSimpleDataSource source(
      DatabaseUrl url, Optional<String> user, Optional<String> password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url.jdbc());
    } catch (IllegalArgumentException e) {
      throw new RefusedException(
          "The url %s cannot be read: its port or one of its options is none of PostgreSQL's."
              .formatted(url.shown()),
          e);
    }
    user.ifPresent(source::setUser);
    password.ifPresent(source::setPassword);
    source.setApplicationName("limbeck");
    return source;
  }

  private String explained(SQLException e) {
    String state = Optional.ofNullable(e.getSQLState()).orElse("");
    if (state.equals(DATABASE_MISSING)) {
      return "There is no database \"%s\" at %s; create it first: createdb %s"
          .formatted(url.database(), url.shown(), url.database());
    }
    if (state.startsWith(AUTHENTICATION)) {
      return "%s lets nobody in with this user and password (%s); check user and password in the settings."
          .formatted(url.shown(), e.getMessage());
    }
    if (e.getCause() instanceof UnknownHostException) {
      return "There is no host of the name in %s; is the url right?".formatted(url.shown());
    }
    if (state.startsWith(CONNECTION) && e.getCause() instanceof IOException) {
      return "%s does not answer; is PostgreSQL running there, and is the url right? (%s)"
          .formatted(url.shown(), e.getMessage());
    }
    return "%s cannot be used: %s".formatted(url.shown(), e.getMessage());
  }
}
