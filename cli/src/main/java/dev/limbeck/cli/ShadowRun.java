package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Runs operations on a private PostgreSQL, one after the other. */
final class ShadowRun {

  private static final PostgreSql DIALECT = new PostgreSql();

  private ShadowRun() {}

  static void of(List<Operation> operations, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Operation operation : operations) {
        for (dev.limbeck.dialect.Statement sql : DIALECT.statements(operation)) {
          statement.execute(sql.sql());
        }
      }
    }
  }
}
