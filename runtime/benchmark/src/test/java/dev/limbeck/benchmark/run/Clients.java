package dev.limbeck.benchmark.run;

import dev.limbeck.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Applications that read and write tables, a statement every few milliseconds each, and how long
 * they had to wait for one at most.
 */
final class Clients implements AutoCloseable {

  private static final int PAUSE_MILLISECONDS = 2;
  private static final List<String> STATEMENTS =
      List.of(
          "select status from orders where id = ?",
          "select note from orders where id = ?",
          "update orders set note = 'seen' where id = ?",
          "update orders set status = 'paid' where id = ?",
          "update customer set name = 'seen' where id = ?");

  private final ExecutorService threads = Executors.newFixedThreadPool(STATEMENTS.size());
  private final List<Future<Long>> longest = new ArrayList<>();
  private volatile boolean ended;

  /** They begin at once; rows are numbered from 1. */
  Clients(ShadowDatabase database, int rows) {
    for (String sql : STATEMENTS) {
      int most = sql.contains("customer ") ? Math.min(rows, UnderLoad.CUSTOMERS) : rows;
      longest.add(threads.submit(client(database, sql, most)));
    }
  }

  private Callable<Long> client(ShadowDatabase database, String sql, int rows) {
    return () -> {
      long nanoseconds = 0;
      try (Connection connection = database.connect();
          PreparedStatement statement = connection.prepareStatement(sql)) {
        while (!ended) {
          statement.setLong(1, ThreadLocalRandom.current().nextLong(rows) + 1);
          long start = System.nanoTime();
          statement.execute();
          nanoseconds = Math.max(nanoseconds, System.nanoTime() - start);
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        }
      }
      return nanoseconds;
    };
  }

  /** They end; the longest time that one of them waited for a statement, in milliseconds. */
  double longestStall() throws SQLException, InterruptedException {
    ended = true;
    long nanoseconds = 0;
    for (Future<Long> client : longest) {
      try {
        nanoseconds = Math.max(nanoseconds, client.get());
      } catch (ExecutionException e) {
        throw new SQLException("a client failed: " + e.getCause(), e);
      }
    }
    return nanoseconds / 1e6;
  }

  @Override
  public void close() {
    ended = true;
    threads.shutdownNow();
  }
}
