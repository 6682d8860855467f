package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Optional;

/**
 * One unchanging view of the database, printed in one way: a transaction of our own where the
 * connection has none, else a part of the one that it is in, which is left as it was.
 */
final class ReadTransaction implements AutoCloseable {

  /** What is done inside the transaction. */
  @FunctionalInterface
  interface Work<T> {
    T read() throws SQLException;
  }

  private final Connection connection;
  private final Optional<Savepoint> inside;

  private ReadTransaction(Connection connection) throws SQLException {
    this.connection = connection;
    if (connection.getAutoCommit()) {
      connection.setAutoCommit(false);
      this.inside = Optional.empty();
    } else {
      this.inside = Optional.of(connection.setSavepoint());
    }
  }

  static <T> T run(Connection connection, Work<T> work) throws SQLException {
    try (ReadTransaction transaction = new ReadTransaction(connection)) {
      transaction.begin();
      return work.read();
    }
  }

  private void begin() throws SQLException {
    SupportedServer.require(connection);
    if (inside.isEmpty()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("set transaction isolation level repeatable read, read only");
      }
    }
    OutputSettings.settle(connection);
  }

  @Override
  public void close() throws SQLException {
    if (inside.isPresent()) {
      connection.rollback(inside.get());
      connection.releaseSavepoint(inside.get());
    } else {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
