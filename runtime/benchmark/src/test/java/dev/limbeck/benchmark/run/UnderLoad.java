package dev.limbeck.benchmark.run;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * How long clients of a table wait while it is changed, as planned and as one would write it, and
 * beside a transaction that holds the table: {@code UnderLoad ROWS}.
 */
final class UnderLoad {

  static final int CUSTOMERS = 1000;

  private static final int QUIET_RUNS = 5;
  private static final int QUIET_SECONDS = 5;
  private static final int HELD_SECONDS = 4;
  private static final int BEFORE_MILLISECONDS = 500;

  private final ShadowPostgres server;
  private final int rows;
  private final int quietSeconds;

  private UnderLoad(ShadowPostgres server, int rows, int quietSeconds) {
    this.server = server;
    this.rows = rows;
    this.quietSeconds = quietSeconds;
  }

  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    Path folder = Files.createTempDirectory("under-load");
    try (ShadowPostgres server = ShadowPostgres.start()) {
      int rows = Integer.parseInt(arguments[0]);
      System.out.print(measure(folder, server, rows, QUIET_SECONDS, LoadedChange.all()));
    } finally {
      RunSpeed.delete(folder);
    }
  }

  /**
   * Gives the figures.
   *
   * @param quietSeconds how long each of the runs is in which nothing is migrated
   */
  static String measure(
      Path folder, ShadowPostgres server, int rows, int quietSeconds, List<LoadedChange> changes)
      throws Exception {
    UnderLoad load = new UnderLoad(server, rows, quietSeconds);
    StringBuilder text = new StringBuilder();
    text.append(
        "%d rows; the longest that a client waited for a statement, in ms%n".formatted(rows));
    text.append("nothing migrated    %s%n".formatted(load.quiet()));
    text.append("%-20s %20s %20s %20s%n".formatted("", "planned", "table held for 4 s", "plain"));
    for (LoadedChange change : changes) {
      Path classes = change.planned(folder.resolve("planned " + change.title()));
      text.append(
          "%-20s %20s %20s %20s%n"
              .formatted(
                  change.title(),
                  load.during(database -> upgrade(database, classes)),
                  load.during(database -> whileHeld(database, classes)),
                  load.plain(change, folder)));
    }
    return text.toString();
  }

  private String plain(LoadedChange change, Path folder) throws Exception {
    Path classes = change.plain(folder.resolve("plain " + change.title()));
    return during(database -> upgrade(database, classes));
  }

  private String quiet() throws Exception {
    List<String> stalls = new ArrayList<>();
    try (ShadowDatabase database = filled()) {
      for (int run = 0; run < QUIET_RUNS; run++) {
        try (Clients clients = new Clients(database, rows)) {
          TimeUnit.SECONDS.sleep(quietSeconds);
          stalls.add(String.format(Locale.ROOT, "%.0f", clients.longestStall()));
        }
      }
    }
    return String.join(" ", stalls);
  }

  /** The longest stall while something is done, and how long that took. */
  private String during(Work work) throws Exception {
    try (ShadowDatabase database = filled();
        Clients clients = new Clients(database, rows)) {
      TimeUnit.MILLISECONDS.sleep(BEFORE_MILLISECONDS);
      long start = System.nanoTime();
      work.run(database);
      double seconds = (System.nanoTime() - start) / 1e9;
      return String.format(Locale.ROOT, "%.0f (in %.1f s)", clients.longestStall(), seconds);
    }
  }

  private static void upgrade(ShadowDatabase database, Path classes) throws IOException {
    BackfillSpeed.upgrade(database::connect, classes);
  }

  // Whoever writes to the table holds it so, and has everybody with a stronger lock wait.
  private static void whileHeld(ShadowDatabase database, Path classes) throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try (Connection holder = database.connect();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.execute("lock table orders in row exclusive mode");
      Callable<Boolean> release =
          () -> {
            TimeUnit.SECONDS.sleep(HELD_SECONDS);
            holder.commit();
            return true;
          };
      Future<Boolean> released = thread.submit(release);
      upgrade(database, classes);
      released.get();
    } catch (ExecutionException e) {
      throw new SQLException("the table could not be let go", e);
    } finally {
      thread.shutdown();
    }
  }

  private ShadowDatabase filled() throws SQLException {
    ShadowDatabase database = server.createDatabase();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      PostgreSql dialect = new PostgreSql();
      for (Operation table : LoadedChange.tables()) {
        for (var sql : dialect.statements(table)) {
          statement.execute(sql.sql());
        }
      }
      statement.execute(
          "insert into customer select i, 'Customer ' || i from generate_series(1, %d) i"
              .formatted(CUSTOMERS));
      statement.execute(
          "insert into orders select i, i %% %d + 1, 'C' || i, 'new', null from generate_series(1, %d) i"
              .formatted(CUSTOMERS, rows));
      statement.execute("vacuum analyze");
      statement.execute("checkpoint");
    }
    return database;
  }

  /** What is done to the database. */
  @FunctionalInterface
  private interface Work {
    void run(ShadowDatabase database) throws Exception;
  }
}
