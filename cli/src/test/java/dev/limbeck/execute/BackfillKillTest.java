package dev.limbeck.execute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A backfill whose process is killed (kill -9) at random, ten times in a row. */
@Timeout(600)
class BackfillKillTest {

  private static final int KILLS = 10;

  @Test
  void aBackfillThatIsKilledTenTimesNeitherMissesNorRepeatsARow() throws Exception {
    long seed = Long.getLong("limbeck.seed", System.nanoTime());
    Random random = new Random(seed);
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      Rows.execute(
          connection, "create table t (a int, b text, n int default 0, primary key (a, b))");
      Rows.execute(
          connection, "insert into t select i % 100, 'b' || i from generate_series(1, 100000) i");
      for (int kill = 0; kill < KILLS; kill++) {
        kill(database, random.nextInt(250));
      }
      String filled = "select count(*) from t where n = 1";
      assertThat(Rows.of(connection, "select 1 from limbeck_backfill"))
          .as("the last kill met it half-way, -Dlimbeck.seed=%d", seed)
          .hasSize(1);
      assertThat(Rows.of(connection, "select changed_rows from limbeck_backfill"))
          .isEqualTo(Rows.of(connection, filled));

      scripts(100_000).upgrade(connection, "head");

      assertThat(Rows.of(connection, filled))
          .as("-Dlimbeck.seed=%d", seed)
          .containsExactly("100000");
      assertThat(Rows.of(connection, "select * from limbeck_journal")).isEmpty();
    }
  }

  private static Scripts scripts(int batchRows) {
    return new Scripts()
        .then("a", op -> op.backfill("t", fill -> fill.set("n", "n + 1").batchRows(batchRows)));
  }

  private static void kill(ShadowDatabase database, int milliseconds)
      throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                Filler.class.getName(),
                database.url())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = victim.inputReader(UTF_8)) {
      assertThat(output.readLine()).isEqualTo("filling");
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } finally {
      victim.destroyForcibly().waitFor();
    }
  }

  /** Upgrades the database of a JDBC URL, in small batches. */
  static final class Filler {

    private Filler() {}

    public static void main(String[] arguments) throws SQLException {
      try (Connection connection = DriverManager.getConnection(arguments[0])) {
        scripts(50)
            .upgrade(
                connection,
                "head",
                new ProgressListener() {
                  @Override
                  public void step(RevisionInfo revision, String text, int number, int count) {
                    System.out.println("filling");
                  }
                });
      }
    }
  }
}
