package dev.limbeck.benchmark.run;

import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills (kill -9) a process in the middle of a backfill, again and again, and counts the rows. */
final class BackfillKills {

  private static final int AT_MOST_MILLISECONDS = 1000;
  private static final String COUNT = "select count(*) from posts where met >= 1";

  private static final String COUNT_UP =
      """
      package migrations;

      import dev.limbeck.*;

      @Revision(id = "b1", message = "Count up")
      public final class CountUp implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.backfill("posts", fill -> fill.set("met", "met + 1").batchRows(%d).inParallel(2));
        }
      }
      """;

  private BackfillKills() {}

  /** Upgrades the database of a URL by the migrations in a folder. */
  public static void main(String[] arguments) throws IOException {
    BackfillSpeed.upgrade(() -> DriverManager.getConnection(arguments[0]), Path.of(arguments[1]));
  }

  /** Tells what became of the rows. */
  static String measure(Path folder, ShadowPostgres server, int rows, int kills)
      throws IOException, SQLException, InterruptedException {
    Files.createDirectories(folder);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    // So many that all kills meet it under way.
    int batch = Math.max(10, rows / 5000);
    String source = Migrations.source(folder, "CountUp", COUNT_UP.formatted(batch));
    Path classes = Migrations.compile(folder, List.of(source));
    try (ShadowDatabase database = server.createDatabase();
        Connection connection = database.connect()) {
      execute(connection, "create table posts (id bigint primary key, met int not null default 0)");
      execute(connection, "insert into posts select generate_series(1, %d)".formatted(rows));
      int underWay = 0;
      for (int kill = 0; kill < kills; kill++) {
        int wait = random.nextInt(1 + AT_MOST_MILLISECONDS / kills);
        underWay += killed(database, connection, classes, wait) ? 1 : 0;
      }
      BackfillSpeed.upgrade(database::connect, classes);
      long missed = rows - number(connection, COUNT);
      long repeated = number(connection, "select count(*) from posts where met > 1");
      return "backfill by 2 workers of %d rows, killed under way %d times: %s (seed %d)%n"
          .formatted(
              rows,
              underWay,
              missed == 0 && repeated == 0
                  ? "no row was missed, none met twice"
                  : missed + " rows were missed, " + repeated + " met twice",
              seed);
    }
  }

  // Whether the backfill was not at its end by then.
  private static boolean killed(
      ShadowDatabase database, Connection connection, Path classes, int milliseconds)
      throws IOException, SQLException, InterruptedException {
    long before = number(connection, COUNT);
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                BackfillKills.class.getName(),
                database.url(),
                classes.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      while (victim.isAlive() && number(connection, COUNT) == before) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      TimeUnit.MILLISECONDS.sleep(milliseconds);
      return victim.isAlive();
    } finally {
      victim.destroyForcibly().waitFor();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
