package dev.limbeck.introspect;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A fresh database for each test, with one connection to it. */
final class TestDatabase implements BeforeEachCallback, AfterEachCallback {

  @SuppressWarnings("NullAway.Init") // JUnit calls beforeEach() before any test.
  private ShadowDatabase database;

  @SuppressWarnings("NullAway.Init")
  private Connection connection;

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    database = TestPostgres.database();
    connection = database.connect();
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    connection.close();
    database.close();
  }

  Connection connection() {
    return connection;
  }

  /** Skips the rest of a test whose SQL an older server does not understand. */
  void requireVersion(int major) throws SQLException {
    assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isGreaterThanOrEqualTo(major);
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Introspection read() throws SQLException {
    return Introspector.read(connection, List.of());
  }

  Introspection read(String... schemas) throws SQLException {
    return Introspector.read(connection, List.of(schemas));
  }

  /** Creates what the SQL says and reads it back. */
  Schema created(String sql) throws SQLException {
    execute(sql);
    return read().schema();
  }

  /** Creates what the SQL says and reads one table of it back. */
  Table table(String name, String sql) throws SQLException {
    return created(sql).require(QualifiedName.of(name));
  }
}
