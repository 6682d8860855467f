package dev.limbeck.benchmark.run;

import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Loads the same rows by {@code op.bulkInsert} and by psql's {@code \copy}, in turn. */
final class BulkInsertSpeed {

  private static final String LOAD =
      """
      package migrations;

      import dev.limbeck.*;
      import java.math.BigDecimal;
      import java.util.List;
      import java.util.stream.LongStream;

      @Revision(id = "b2", message = "Load sales")
      public final class LoadSales implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.bulkInsert(
              "sales",
              List.of("id", "customer", "amount", "note"),
              "sales",
              () -> LongStream.range(0, %d).mapToObj(id -> new Object[] {
                id, "Customer " + id %% 1000, BigDecimal.valueOf(id, 2), id %% 3 == 0 ? null : "a note"}));
        }
      }
      """;

  private BulkInsertSpeed() {}

  /** Gives the figures; each way is run once in each round, after one that does not count. */
  static String measure(Path folder, ShadowPostgres server, int rows, int rounds)
      throws IOException, SQLException {
    Files.createDirectories(folder);
    String source = Migrations.source(folder, "LoadSales", LOAD.formatted(rows));
    Path classes = Migrations.compile(folder, List.of(source));
    Path file = file(folder.resolve("sales.txt"), rows);
    List<Double> byLimbeck = new ArrayList<>();
    List<Double> byPsql = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      double limbeck = seconds(server, rows, it -> BackfillSpeed.upgrade(it::connect, classes));
      double psql = Psql.isThere() ? seconds(server, rows, it -> copy(it, file)) : Double.NaN;
      if (round > 0) {
        byLimbeck.add(limbeck);
        byPsql.add(psql);
      }
    }
    double limbeck = DataSpeed.median(byLimbeck);
    double psql = DataSpeed.median(byPsql);
    String beside =
        Psql.isThere()
            ? "psql \\copy     %8.2f s  op.bulkInsert takes %.2f times as long%n"
                .formatted(psql, limbeck / psql)
            : "psql \\copy     not measured: no psql\n";
    return "%d rows, medians of %d%nop.bulkInsert  %8.2f s%n%s"
        .formatted(rows, rounds, limbeck, beside);
  }

  private static Path file(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int id = 0; id < rows; id++) {
        out.write(
            "%d\tCustomer %d\t%d.%02d\t%s\n"
                .formatted(id, id % 1000, id / 100, id % 100, id % 3 == 0 ? "\\N" : "a note"));
      }
    }
    return file;
  }

  private static void copy(ShadowDatabase database, Path file) throws IOException {
    String command = "\\copy sales (id, customer, amount, note) from '" + file + "'";
    Psql.run(database.url(), "-c", command);
  }

  private static double seconds(ShadowPostgres server, int rows, Loading loading)
      throws IOException, SQLException {
    try (ShadowDatabase database = server.createDatabase();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table sales (id bigint, customer text, amount numeric, note text)");
      statement.execute("checkpoint");
      long start = System.nanoTime();
      loading.load(database);
      double seconds = (System.nanoTime() - start) / 1e9;
      try (ResultSet count = statement.executeQuery("select count(*) from sales")) {
        count.next();
        if (count.getLong(1) != rows) {
          throw new IllegalStateException("There are " + count.getLong(1) + " rows.");
        }
      }
      return seconds;
    }
  }

  /** A way to load the rows. */
  @FunctionalInterface
  private interface Loading {
    void load(ShadowDatabase database) throws IOException, SQLException;
  }
}
