package dev.limbeck.benchmark.run;

import dev.limbeck.ConnectionSource;
import dev.limbeck.Limbeck;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a column of a table, by a backfill, alone and by four workers, and by the loop that one
 * would write by hand, in turn, each time a new table.
 */
final class BackfillSpeed {

  private static final int BATCH = 10_000;
  private static final int TARGET_MILLISECONDS = 100;
  // By then a backfill knows how many rows it can do in its time.
  private static final int ADAPTED = 10;

  /** The backfill that is measured. */
  private static final String FILL_SLUGS =
      """
      package migrations;

      import dev.limbeck.*;

      @Revision(id = "b1", message = "Fill slugs")
      public final class FillSlugs implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.backfill("posts", fill -> fill.set("slug", "lower(title)").where("slug is null").inParallel(%d));
        }
      }
      """;

  private BackfillSpeed() {}

  /** Gives the figures; each way is run once in each round. */
  static String measure(Path folder, ShadowPostgres server, int rows, int rounds)
      throws IOException, SQLException {
    Path alone = migration(folder.resolve("alone"), 1);
    Path four = migration(folder.resolve("four"), 4);
    List<Double> byLimbeck = new ArrayList<>();
    List<Double> byFour = new ArrayList<>();
    List<Double> byHand = new ArrayList<>();
    double longest = 0;
    for (int round = 0; round < rounds; round++) {
      byHand.add(rate(server, rows, BackfillSpeed::byHand));
      List<BatchTimes> times = new ArrayList<>();
      byLimbeck.add(
          rate(
              server,
              rows,
              database -> {
                times.add(new BatchTimes(database::connect));
                upgrade(times.get(0), alone);
              }));
      longest = Math.max(longest, times.get(0).longestAfter(ADAPTED));
      byFour.add(rate(server, rows, database -> upgrade(database::connect, four)));
    }
    double hand = DataSpeed.median(byHand);
    return """
    %d rows, medians of %d
    loop by hand                  %8.0f rows/s
    %s%s  longest batch after the first %d: %.0f ms, %.2f times its target
    """
        .formatted(
            rows,
            rounds,
            hand,
            line("op.backfill", DataSpeed.median(byLimbeck), hand),
            line("op.backfill, inParallel(4)", DataSpeed.median(byFour), hand),
            ADAPTED,
            longest,
            longest / TARGET_MILLISECONDS);
  }

  private static String line(String name, double rate, double hand) {
    return "%-28s  %8.0f rows/s  %.2f times%n".formatted(name, rate, rate / hand);
  }

  private static Path migration(Path folder, int workers) throws IOException {
    Files.createDirectories(folder);
    String source = Migrations.source(folder, "FillSlugs", FILL_SLUGS.formatted(workers));
    return Migrations.compile(folder, List.of(source));
  }

  private static double rate(ShadowPostgres server, int rows, Filling filling)
      throws IOException, SQLException {
    try (ShadowDatabase database = server.createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table posts (id bigint primary key, title text not null, slug text)");
      statement.execute(
          "insert into posts select i, 'The Title of Post ' || i from generate_series(1, %d) i"
              .formatted(rows));
      statement.execute("vacuum analyze posts");
      statement.execute("checkpoint");
      long start = System.nanoTime();
      filling.fill(database);
      double seconds = (System.nanoTime() - start) / 1e9;
      try (ResultSet left =
          statement.executeQuery("select count(*) from posts where slug is null")) {
        left.next();
        if (left.getLong(1) > 0) {
          throw new IllegalStateException(left.getLong(1) + " rows were left out.");
        }
      }
      return rows / seconds;
    }
  }

  /** Runs the migrations that were compiled into a folder. */
  static void upgrade(ConnectionSource connections, Path classes) throws IOException {
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, BackfillSpeed.class.getClassLoader())) {
      Limbeck.configure(connections)
          .classLoader(loader)
          .listener(new ProgressListener() {})
          .upgrade();
    }
  }

  private static void byHand(ShadowDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        PreparedStatement bound =
            connection.prepareStatement(
                "select max(id) from (select id from posts where id > ? order by id limit ?) batch");
        PreparedStatement update =
            connection.prepareStatement(
                "update posts set slug = lower(title) where id > ? and id <= ? and slug is null")) {
      connection.setAutoCommit(false);
      long last = 0;
      while (true) {
        bound.setLong(1, last);
        bound.setInt(2, BATCH);
        long next;
        try (ResultSet found = bound.executeQuery()) {
          found.next();
          next = found.getLong(1);
          if (found.wasNull()) {
            connection.rollback();
            return;
          }
        }
        update.setLong(1, last);
        update.setLong(2, next);
        update.executeUpdate();
        connection.commit();
        last = next;
      }
    }
  }

  /** A way to fill the column. */
  @FunctionalInterface
  private interface Filling {
    void fill(ShadowDatabase database) throws IOException, SQLException;
  }
}
