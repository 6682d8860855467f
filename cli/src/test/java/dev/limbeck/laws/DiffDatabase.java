package dev.limbeck.laws;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.introspect.Introspector;
import dev.limbeck.introspect.UserSchemas;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A database made by SQL, to be compared with another. */
final class DiffDatabase implements AutoCloseable {

  private final ShadowDatabase database = TestPostgres.database();

  static DiffDatabase of(String sql) throws SQLException {
    DiffDatabase made = new DiffDatabase();
    try (Connection connection = made.database.connect();
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
      return made;
    } catch (SQLException e) {
      made.close();
      throw e;
    }
  }

  String url() {
    return database.url();
  }

  Schema schema() throws SQLException {
    try (Connection connection = database.connect()) {
      return Introspector.read(connection, UserSchemas.in(connection)).schema();
    }
  }

  CatalogueListing listing() throws SQLException {
    try (Connection connection = database.connect()) {
      return CatalogueListing.of(connection);
    }
  }

  Rows rows(Schema schema) throws SQLException {
    try (Connection connection = database.connect()) {
      return Rows.of(connection, schema);
    }
  }

  Identities identities(Schema schema) throws SQLException {
    try (Connection connection = database.connect()) {
      return Identities.of(connection, schema);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
