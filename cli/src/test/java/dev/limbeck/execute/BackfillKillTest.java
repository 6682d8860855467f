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
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backfill whose process is killed (kill -9) at random, ten times in a row. */
@Timeout(600)
class BackfillKillTest {

  private static final int KILLS = 10;
  private static final String FILLED = "select count(*) from t where n > 0";

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aBackfillThatIsKilledTenTimesNeitherMissesNorRepeatsARow(int workers) throws Exception {
    long seed = Long.getLong("limbeck.seed", System.nanoTime());
    Random random = new Random(seed);
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      Rows.execute(
          connection, "create table t (a int, b text, n int default 0, primary key (a, b))");
      Rows.execute(
          connection, "insert into t select i % 100, 'b' || i from generate_series(1, 100000) i");
      for (int kill = 0; kill < KILLS; kill++) {
        kill(database, connection, workers, random.nextInt(250));
      }
      assertThat(Rows.of(connection, "select 1 from limbeck_backfill"))
          .as("the last kill met it half-way, -Dlimbeck.seed=%d", seed)
          .hasSize(workers == 1 ? 1 : 4 * workers);
      assertThat(Rows.of(connection, "select sum(changed_rows) from limbeck_backfill"))
          .isEqualTo(Rows.of(connection, FILLED));

      scripts(100_000, workers).over(database::connect).upgrade(connection, "head");

      assertThat(Rows.of(connection, FILLED))
          .as("-Dlimbeck.seed=%d", seed)
          .containsExactly("100000");
      assertThat(Rows.of(connection, "select count(*) from t where n = 1"))
          .containsExactly("100000");
      assertThat(Rows.of(connection, "select * from limbeck_journal")).isEmpty();
    }
  }

  private static Scripts scripts(int batchRows, int workers) {
    return new Scripts()
        .then(
            "a",
            op ->
                op.backfill(
                    "t", fill -> fill.set("n", "n + 1").batchRows(batchRows).inParallel(workers)));
  }

  private static void kill(
      ShadowDatabase database, Connection connection, int workers, int milliseconds)
      throws IOException, InterruptedException, SQLException {
    List<String> before = Rows.of(connection, FILLED);
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                Filler.class.getName(),
                database.url(),
                Integer.toString(workers))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = victim.inputReader(UTF_8)) {
      assertThat(output.readLine()).isEqualTo("filling");
      while (Rows.of(connection, FILLED).equals(before)) {
        assertThat(victim.isAlive()).isTrue();
        TimeUnit.MILLISECONDS.sleep(10);
      }
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
        int workers = Integer.parseInt(arguments[1]);
        scripts(48 / workers, workers)
            .over(() -> DriverManager.getConnection(arguments[0]))
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
