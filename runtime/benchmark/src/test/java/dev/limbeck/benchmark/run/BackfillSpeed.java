package dev.limbeck.benchmark.run;

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
 * Fills a column of a table, by a backfill and by the loop that one would write by hand, in turn on
 * a table of its own; prints the medians: {@code BackfillSpeed ROWS ROUNDS}.
 */
final class BackfillSpeed {

  private static final int BATCH = 10_000;

  /** The backfill that is measured. */
  private static final String FILL_SLUGS =
      """
      package migrations;

      import dev.limbeck.*;

      @Revision(id = "b1", message = "Fill slugs")
      public final class FillSlugs implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.backfill("posts", fill -> fill.set("slug", "lower(title)").where("slug is null"));
        }
      }
      """;

  private BackfillSpeed() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    int rows = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("backfill-speed");
    try (ShadowPostgres server = ShadowPostgres.start()) {
      System.out.print(measure(folder, server, rows, rounds));
    } finally {
      RunSpeed.delete(folder);
    }
  }

  /** Gives the table of figures; each way is run once in each round. */
  static String measure(Path folder, ShadowPostgres server, int rows, int rounds)
      throws IOException, SQLException {
    Path classes =
        Migrations.compile(folder, List.of(Migrations.source(folder, "FillSlugs", FILL_SLUGS)));
    List<Double> byLimbeck = new ArrayList<>();
    List<Double> byHand = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      byHand.add(rate(server, rows, BackfillSpeed::byHand));
      byLimbeck.add(rate(server, rows, database -> byLimbeck(database, classes)));
    }
    double hand = median(byHand);
    double limbeck = median(byLimbeck);
    return "%d rows, medians of %d%nloop by hand      %8.0f rows/s%nop.backfill       %8.0f rows/s  %.2f times%n"
        .formatted(rows, rounds, hand, limbeck, limbeck / hand);
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

  private static void byLimbeck(ShadowDatabase database, Path classes) throws IOException {
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, BackfillSpeed.class.getClassLoader())) {
      Limbeck.configure(database.dataSource())
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

  private static double median(List<Double> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
  }

  /** A way to fill the column. */
  @FunctionalInterface
  private interface Filling {
    void fill(ShadowDatabase database) throws IOException, SQLException;
  }
}
