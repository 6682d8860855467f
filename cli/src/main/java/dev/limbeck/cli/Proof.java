package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.introspect.IntrospectionOptions;
import dev.limbeck.introspect.Introspector;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Runs a generated migration on a private PostgreSQL before anybody sees it: up it arrives at the
 * one schema, down at the other, and up again.
 */
final class Proof {

  private static final PostgreSql DIALECT = new PostgreSql();

  private final Shadow shadow;

  Proof(Shadow shadow) {
    this.shadow = shadow;
  }

  /**
   * Proves both directions.
   *
   * @throws LimbeckException if one does not arrive, with what differs
   */
  void of(Schema before, Schema after, List<Operation> upgrade, List<Operation> downgrade) {
    try (ShadowDatabase database = shadow.database();
        Connection connection = database.connect()) {
      run(connection, Differ.between(Schema.EMPTY, before));
      run(connection, upgrade);
      requireAt(connection, after, "upgrade");
      run(connection, downgrade);
      requireAt(connection, before, "downgrade");
      run(connection, upgrade);
    } catch (SQLException e) {
      throw new LimbeckException(
          "PostgreSQL refuses the migration that was generated, so it was not written: "
              + e.getMessage(),
          e);
    }
  }

  private static void run(Connection connection, List<Operation> operations) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Operation operation : operations) {
        for (dev.limbeck.dialect.Statement sql : DIALECT.statements(operation)) {
          statement.execute(sql.sql());
        }
      }
    }
  }

  private void requireAt(Connection connection, Schema expected, String direction)
      throws SQLException {
    Schema found = Introspector.read(connection, options(expected)).schema();
    List<Operation> left = Differ.between(found, Alignment.align(found, expected, shadow));
    if (!left.isEmpty()) {
      throw new LimbeckException(
          "The %s that was generated does not arrive, so it was not written. It still lacks: %s."
              .formatted(direction, left.get(0).describe()));
    }
  }

  private static IntrospectionOptions options(Schema expected) {
    return IntrospectionOptions.DEFAULTS.withSchemas(List.copyOf(expected.namespaces()));
  }
}
