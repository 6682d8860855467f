package dev.limbeck.conformance;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.diff.Differ;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs statements on PostgreSQL, lists what is there then, and rolls back: one database serves
 * every group.
 */
final class Comparison implements AutoCloseable {

  private static final int LISTINGS_BETWEEN_VACUUMS = 40;

  private final ShadowDatabase database = TestPostgres.database();
  private final Connection connection;
  private int listed;

  Comparison() throws SQLException {
    connection = database.connect();
    connection.setAutoCommit(false);
  }

  /** What two ways of creating a schema differ in; {@code -} is Hibernate's. */
  List<String> differences(List<String> hibernate, Schema ours) throws SQLException {
    return listing(hibernate).differencesTo(listing(statements(ours)));
  }

  static List<String> statements(Schema schema) {
    List<String> statements = new ArrayList<>();
    for (Operation operation : Differ.between(Schema.EMPTY, schema)) {
      new PostgreSql().statements(operation).forEach(statement -> statements.add(statement.sql()));
    }
    return statements;
  }

  private CatalogueListing listing(List<String> statements) throws SQLException {
    if (++listed % LISTINGS_BETWEEN_VACUUMS == 0) {
      vacuum();
    }
    try {
      for (String sql : statements) {
        perform(sql);
      }
      return CatalogueListing.of(connection).withoutCasts();
    } finally {
      connection.rollback();
    }
  }

  // What is rolled back stays in the catalogue as dead rows, which make listings slow in the end.
  private void vacuum() throws SQLException {
    connection.setAutoCommit(true);
    perform("vacuum analyze");
    connection.setAutoCommit(false);
  }

  private void perform(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n" + sql, e.getSQLState(), e);
    }
  }

  @Override
  public void close() throws SQLException {
    try (database) {
      connection.close();
    }
  }
}
