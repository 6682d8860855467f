package dev.limbeck.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Waits for replicas that are too far behind; asks once a second at most. */
final class ReplicationWatch {

  private static final Duration ASK_EVERY = Duration.ofSeconds(1);
  private static final Duration ASK_AGAIN = Duration.ofMillis(250);

  private final Connection connection;
  private final String query;
  private final long most;
  private long askedAt = System.nanoTime() - ASK_EVERY.toNanos();

  ReplicationWatch(Connection connection, String query, long most) {
    this.connection = connection;
    this.query = query;
    this.most = most;
  }

  void await(BackfillReport report) throws SQLException {
    if (System.nanoTime() - askedAt < ASK_EVERY.toNanos()) {
      return;
    }
    long lag = lag();
    while (lag > most) {
      report.pause("a replica is %d bytes behind".formatted(lag), ASK_AGAIN);
      lag = lag();
    }
    askedAt = System.nanoTime();
  }

  private long lag() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
