package dev.limbeck.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.dialect.Placement;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.diff.Differ;
import dev.limbeck.introspect.Introspection;
import dev.limbeck.introspect.Introspector;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RunJava;
import dev.limbeck.schema.Default.Generated;
import dev.limbeck.schema.Default.Generated.Storage;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database of its own for one case; each thing done to it is one transaction, save for what asks
 * for one of its own or none.
 */
final class LawDatabase implements AutoCloseable {

  private static final PostgreSql DIALECT = new PostgreSql();

  private final ShadowDatabase database = TestPostgres.database();
  private final Connection connection;

  LawDatabase() throws SQLException {
    connection = database.connect();
    connection.setAutoCommit(false);
    execute("set time zone 'UTC'");
  }

  /** A database that was made from a schema in one go. */
  static LawDatabase of(Schema schema) throws SQLException {
    LawDatabase made = new LawDatabase();
    try {
      assumeThat(made.serverVersion())
          .as("virtual generated columns came with PostgreSQL 18")
          .isGreaterThanOrEqualTo(hasVirtualColumns(schema) ? 18 : 0);
      made.run(Differ.between(Schema.EMPTY, schema));
      return made;
    } catch (SQLException | RuntimeException | Error e) {
      made.close();
      throw e;
    }
  }

  private static boolean hasVirtualColumns(Schema schema) {
    return schema.tables().stream()
        .flatMap(table -> table.columns().stream())
        .flatMap(column -> column.value().stream())
        .anyMatch(it -> it instanceof Generated value && value.storage() == Storage.VIRTUAL);
  }

  static Stream<String> statements(List<Operation> operations) {
    return operations.stream().flatMap(LawDatabase::statements);
  }

  private static Stream<String> statements(Operation operation) {
    return operation instanceof RunJava step
        ? Stream.of("-- " + step.describe())
        : DIALECT.statements(operation).stream().map(Statement::sql);
  }

  void run(List<Operation> operations) throws SQLException {
    for (Operation operation : operations) {
      run(operation);
    }
    connection.commit();
  }

  private void run(Operation operation) throws SQLException {
    if (operation instanceof RunJava step) {
      step.step().run(connection);
      return;
    }
    for (Statement statement : DIALECT.statements(operation)) {
      run(statement);
    }
  }

  private void run(Statement statement) throws SQLException {
    if (statement.placement() == Placement.TOGETHER) {
      perform(statement.sql());
      return;
    }
    connection.commit();
    connection.setAutoCommit(statement.placement() == Placement.OUTSIDE);
    perform(statement.sql());
    connection.setAutoCommit(false);
    connection.commit();
  }

  /** Runs SQL in the words of a case. */
  void execute(String sql) throws SQLException {
    perform(sql);
    connection.commit();
  }

  private void perform(String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + "\n" + sql, e.getSQLState(), e);
    }
  }

  Schema introspect(List<String> namespaces) throws SQLException {
    Introspection found = Introspector.read(connection, namespaces);
    connection.commit();
    assertThat(found.unmodelled()).isEmpty();
    return found.schema();
  }

  CatalogueListing listing() throws SQLException {
    CatalogueListing listing = CatalogueListing.of(connection);
    connection.commit();
    return listing;
  }

  Rows rows(Schema schema) throws SQLException {
    Rows rows = Rows.of(connection, schema);
    connection.commit();
    return rows;
  }

  int serverVersion() throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion();
  }

  String url() {
    return database.url();
  }

  @Override
  public void close() throws SQLException {
    try (database) {
      connection.close();
    }
  }
}
