package dev.limbeck.benchmark.run;

import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Measures backfills and bulk inserts, and prints the figures: {@code DataSpeed ROWS ROUNDS}. */
final class DataSpeed {

  private static final int BULK_ROWS = 1_000_000;
  private static final int KILLS = 10;

  private DataSpeed() {}

  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    Logger.getLogger("").setLevel(Level.OFF);
    int rows = Integer.parseInt(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("data-speed");
    try (ShadowPostgres server = ShadowPostgres.start()) {
      System.out.print(BackfillSpeed.measure(folder.resolve("backfill"), server, rows, rounds));
      System.out.print(BackfillKills.measure(folder.resolve("kills"), server, rows, KILLS));
      System.out.print(BulkInsertSpeed.measure(folder.resolve("bulk"), server, BULK_ROWS, rounds));
    } finally {
      RunSpeed.delete(folder);
    }
  }

  static double median(List<Double> figures) {
    return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
  }
}
