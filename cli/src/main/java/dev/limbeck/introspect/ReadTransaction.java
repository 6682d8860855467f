package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * One unchanging view of the database: a transaction of our own where the connection has none, else
 * the one that it is in.
 */
final class ReadTransaction implements AutoCloseable {

  /** What is done inside the transaction. */
  @FunctionalInterface
  interface Work<T> {
    T read() throws SQLException;
  }

  private final Connection connection;
  private final boolean own;

  private ReadTransaction(Connection connection) throws SQLException {
    this.connection = connection;
    this.own = connection.getAutoCommit();
  }

  static <T> T run(Connection connection, Work<T> work) throws SQLException {
    try (ReadTransaction transaction = new ReadTransaction(connection)) {
      transaction.begin();
      return work.read();
    }
  }

  private void begin() throws SQLException {
    if (!own) {
      return;
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read, read only");
    }
  }

  @Override
  public void close() throws SQLException {
    if (own) {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
